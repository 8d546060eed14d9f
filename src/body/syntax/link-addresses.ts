import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown';
import type { Token } from 'micromark-util-types';

/**
 * Makes links of what `bareAddresses` finds, but in the words of a link.
 *
 * @returns an extension of mdast-util-from-markdown
 */
export function linkAddresses(): Extension {
  return {
    enter: {
      literalAutolink(token) {
        if (this.stack.some(({ type }) => type === 'link')) return;
        this.enter({ type: 'link', title: null, url: '', children: [] }, token);
      },
      literalAutolinkEmail: enterText,
      literalAutolinkHttp: enterText,
      literalAutolinkWww: enterText,
    },
    exit: {
      literalAutolink(token) {
        if (isOpen(this)) this.exit(token);
      },
      literalAutolinkEmail: exitText('mailto:'),
      literalAutolinkHttp: exitText(''),
      literalAutolinkWww: exitText('http://'),
    },
  };
}

const isOpen = ({ tokenStack }: CompileContext) =>
  tokenStack.at(-1)?.[0].type === 'literalAutolink';

function enterText(this: CompileContext, token: Token): undefined {
  this.config.enter.data?.call(this, token);
}

function exitText(scheme: string): Handle {
  return function (token) {
    this.config.exit.data?.call(this, token);
    const link = this.stack.at(-1);
    if (isOpen(this) && link?.type === 'link') link.url = scheme + this.sliceSerialize(token);
  };
}
