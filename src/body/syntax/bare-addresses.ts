import {
  asciiAlpha,
  asciiAlphanumeric,
  markdownLineEndingOrSpace,
  unicodePunctuation,
  unicodeWhitespace,
} from 'micromark-util-character';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink';
    literalAutolinkEmail: 'literalAutolinkEmail';
    literalAutolinkHttp: 'literalAutolinkHttp';
    literalAutolinkWww: 'literalAutolinkWww';
  }
}

/**
 * Makes links of addresses that stand bare in a text (GFM 0.29, §6.9), which end before punctuation
 * of any script: `https://example.com/news/1، ثم`. An escaped sign makes them text: `https\://`.
 *
 * An address holds Arabic letters and whole pairs of brackets. A mark of Arabic punctuation ends it
 * unless a sign that only addresses have comes behind: `/wiki/القدس،_فلسطين`.
 *
 * @returns an extension of micromark, in place of that of GFM; its tokens are those that GFM's has
 */
export function bareAddresses(): Extension {
  const inText: Record<number, Construct[]> = {};
  for (const letter of '+-._0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    inText[letter.charCodeAt(0)] = [
      ...(/h/i.test(letter) ? [webAddress] : []),
      ...(/w/i.test(letter) ? [wwwAddress] : []),
      ...(/m/i.test(letter) ? [mailtoAddress] : []),
      mailAddress,
    ];
  }
  return { text: inText };
}

const is = (code: Code, signs: string) =>
  code !== null && code > 0 && signs.includes(String.fromCharCode(code));
const isEnd = (code: Code) =>
  code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code) || is(code, '<');
const isArabicMark = (code: Code) =>
  code !== null && code > 0x7f && (unicodePunctuation(code) || is(code, '\u200e\u200f\u061c'));

/** What may end a sentence, or stand around an address. */
const closing = '!"\'),.:;?_*~]}&>';

const webAddress: Construct = {
  name: 'webAddress',
  previous: (code) => !asciiAlphanumeric(code),
  tokenize: address('literalAutolinkHttp', ['https://', 'http://']),
};

const wwwAddress: Construct = {
  name: 'wwwAddress',
  previous: (code) => !asciiAlphanumeric(code) && !is(code, '-./@\\+'),
  tokenize: address('literalAutolinkWww', ['www.']),
};

/** Takes one of the beginnings, without regard to case, a host that has a full stop, and a path. */
function address(type: 'literalAutolinkHttp' | 'literalAutolinkWww', starts: string[]): Tokenizer {
  return (effects, ok, nok) => {
    let at = 0;
    let candidates = starts;
    /** The host's labels so far: whether each is one. */
    const labels: { isEmpty: boolean; hasUnderscore: boolean }[] = [];
    const open = { '(': 0, '[': 0 };
    /** Of a row of punctuation, that the address goes on behind it: it need not be read again. */
    let isWithin = false;

    return (code) => {
      effects.enter('literalAutolink');
      effects.enter(type);
      return start(code);
    };

    function start(code: Code): State | undefined {
      const sign = code === null || code < 0 ? '' : String.fromCharCode(code).toLowerCase();
      candidates = candidates.filter((each) => each[at] === sign);
      const [only] = candidates;
      if (!only) return nok(code);
      at += 1;
      effects.consume(code);
      if (candidates.length > 1 || at < only.length) return start;
      if (only.endsWith('.')) labels.push({ isEmpty: false, hasUnderscore: false });
      labels.push({ isEmpty: true, hasUnderscore: false });
      return host;
    }

    function host(code: Code): State | undefined {
      const label = labels.at(-1)!;
      if (is(code, '.')) return effects.check(trail, endOfHost, dot)(code);
      if (is(code, '_')) return effects.check(trail, endOfHost, underscore)(code);
      if (isEnd(code) || isArabicMark(code) || (unicodePunctuation(code) && !is(code, '-')))
        return endOfHost(code);
      label.isEmpty = false;
      effects.consume(code);
      return host;
    }

    function dot(code: Code): State | undefined {
      if (labels.at(-1)!.isEmpty) return nok(code);
      labels.push({ isEmpty: true, hasUnderscore: false });
      effects.consume(code);
      return host;
    }

    function underscore(code: Code): State | undefined {
      const label = labels.at(-1)!;
      label.hasUnderscore = true;
      effects.consume(code);
      return host;
    }

    function endOfHost(code: Code): State | undefined {
      const fails = labels.length < 2 || labels.slice(-2).some((each) => each.hasUnderscore);
      return fails || labels.at(-1)!.isEmpty ? nok(code) : path(code);
    }

    function path(code: Code): State | undefined {
      if (isEnd(code)) return end(code);
      if (!is(code, `${closing}([`)) isWithin = false;
      if (is(code, '([')) {
        open[is(code, '(') ? '(' : '['] += 1;
        return orTrail(code);
      }
      if (is(code, ')]')) {
        const pair = is(code, ')') ? '(' : '[';
        if (open[pair] > 0) {
          open[pair] -= 1;
          return consume(code);
        }
        // Of a link's words: `[https://example.com](…)`.
        if (pair === '[') return end(code);
      }
      if (isArabicMark(code)) return effects.check(goesOn, consume, end)(code);
      return is(code, closing) ? orTrail(code) : consume(code);
    }

    function orTrail(code: Code): State | undefined {
      return isWithin ? consume(code) : effects.check(trail, end, within)(code);
    }

    function within(code: Code): State {
      isWithin = true;
      return consume(code);
    }

    function consume(code: Code): State {
      effects.consume(code);
      return path;
    }

    function end(code: Code): State | undefined {
      effects.exit(type);
      effects.exit('literalAutolink');
      return ok(code);
    }
  };
}

/** Punctuation, and character references at last, up to where the address has to end. */
const trail: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const next: State = (code) => {
      if (isEnd(code) || isArabicMark(code)) return ok(code);
      if (is(code, '&')) return take(code, letters);
      return is(code, `${closing}([`) ? take(code, next) : nok(code);
    };
    const letters: State = (code) => {
      if (asciiAlphanumeric(code)) return take(code, letters);
      return is(code, ';') ? take(code, next) : nok(code);
    };
    const take = (code: Code, then: State) => {
      effects.consume(code);
      return then;
    };
    return (code) => {
      effects.enter('data');
      return next(code);
    };
  },
};

/** A mark of Arabic within a path. */
const goesOn: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      return (then) => (is(then, '_-/%=#') ? ok(then) : nok(then));
    };
  },
};

const beforeMail = (code: Code) => !asciiAlphanumeric(code) && !is(code, '+-._/@');

const mailAddress: Construct = {
  name: 'mailAddress',
  previous: beforeMail,
  tokenize(effects, ok, nok) {
    return mail(effects, ok, nok, 'literalAutolinkEmail');
  },
};

const mailtoAddress: Construct = {
  name: 'mailtoAddress',
  previous: beforeMail,
  tokenize(effects, ok, nok) {
    const prefix = 'mailto:';
    let at = 0;
    const body = mail(effects, ok, nok, 'literalAutolinkHttp', true);
    const start: State = (code) => {
      if (at === prefix.length) return body(code);
      if (code === null || String.fromCharCode(code).toLowerCase() !== prefix[at]) return nok(code);
      at += 1;
      effects.consume(code);
      return start;
    };
    return (code) => {
      effects.enter('literalAutolink');
      effects.enter('literalAutolinkHttp');
      return start(code);
    };
  },
};

/** Takes a mailbox (GFM 0.29, §6.9): its host has a full stop, and ends in a letter or a digit. */
function mail(
  effects: Parameters<Tokenizer>[0],
  ok: State,
  nok: State,
  type: 'literalAutolinkHttp' | 'literalAutolinkEmail',
  isOpen = false,
): State {
  let hasDot = false;
  let last: Code = null;

  const local: State = (code) => {
    if (is(code, '@')) return last === null ? nok(code) : take(code, label);
    return asciiAlphanumeric(code) || is(code, '+-._') ? take(code, local) : nok(code);
  };
  const label: State = (code) => {
    if (is(code, '.')) return effects.check(dotInHost, dot, end)(code);
    if (asciiAlphanumeric(code) || is(code, '-_')) return take(code, label);
    return end(code);
  };
  const dot: State = (code) => {
    if (!asciiAlphanumeric(last) && !is(last, '-_')) return nok(code);
    hasDot = true;
    return take(code, label);
  };
  const end: State = (code) => {
    if (!hasDot || !asciiAlpha(last) || is(code, '@')) return nok(code);
    effects.exit(type);
    effects.exit('literalAutolink');
    return ok(code);
  };
  const take = (code: Code, then: State) => {
    last = code;
    effects.consume(code);
    return then;
  };
  return (code) => {
    if (isOpen) return local(code);
    effects.enter('literalAutolink');
    effects.enter(type);
    return local(code);
  };
}

const dotInHost: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      return (then) => (asciiAlphanumeric(then) ? ok(then) : nok(then));
    };
  },
};
