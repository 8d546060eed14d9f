import { formatMoment } from '../../../article/publication/format-moment.ts';
import type { Bilingual } from '../../../report/problem.ts';
import { site } from '../../../site.ts';
import { judgeLink, type LinkFault } from '../links/judge-link.ts';
import type { Finding, Rule } from '../rule.ts';

export const deadLink: Rule = {
  id: 'dead-link',
  about: {
    ar: 'رابط لا يقود إلى شيء في الموقع: صفحة أو ملف ليس فيه، أو موضع ليس في الصفحة، أو مقال لم يُنشر بعد. وكذلك روابط رأس الموقع وذيله (menu وfooter في src/site.ts).',
    en: 'A link that leads nowhere inside the site: to a page or file it does not have, to a place that is not on the page, or to an article that is not published yet. So are links of header and footer (menu and footer in src/site.ts).',
  },
  example: {
    wrong: 'انظر [الحاشية](#fn-2).',
    right: 'انظر الحاشية.[^2]\n\n[^2]: نصّ الحاشية.',
  },
  *find({ links, around }) {
    for (const passage of links) {
      const fault = judgeLink(passage.href, around);
      if (!fault) continue;
      const { length } = passage.text;
      yield { passage, start: 0, end: length, ...describeFault(fault, passage.text || '[…]()') };
    }
  },
};

/**
 * Says what is wrong with a link, and what may be written.
 *
 * @param fault as `judgeLink` gives it
 * @param link as written
 */
export function describeFault(fault: LinkFault, link: string): Pick<Finding, 'what' | 'write'> {
  if (fault.kind === 'empty') {
    return {
      what: { ar: 'رابط بلا عنوان.', en: 'A link without an address.' },
      write: remove,
    };
  }
  if (fault.kind === 'no-page') {
    return {
      what: {
        ar: `«${link}» لا صفحة له في الموقع ولا ملف.`,
        en: `The site has no page and no file at ${link}.`,
      },
      write: fault.near === undefined ? correct : perhaps(fault.near),
    };
  }
  if (fault.kind === 'picture') {
    return {
      what: {
        ar: `الصورة «${fault.name}» لا عنوان لها وحدها: تُنشر حيث تظهر فقط.`,
        en: `The picture ${fault.name} has no address of its own: it is published where it is shown.`,
      },
      write: `![ما يظهر في الصورة](${fault.name})`,
    };
  }
  if (fault.kind === 'no-place') {
    return {
      what: {
        ar: `«${link}» لا موضع له في الصفحة.`,
        en: `There is no place on the page for ${link}.`,
      },
      write: fault.heading ? perhaps(`#${fault.heading.id}`, fault.heading.text) : copy,
    };
  }
  if (fault.kind === 'outside') {
    return {
      what: {
        ar: `«${link}» يقود إلى خارج الموقع، فالموقع في المجلد ${site.address.pathname}`,
        en: `${link} leads out of the site, which lives in the folder ${site.address.pathname}`,
      },
      write: fault.write,
    };
  }
  return { what: describeUnpublished(fault.target, link), write: publish };
}

function describeUnpublished(
  { publication, date }: Extract<LinkFault, { kind: 'unpublished' }>['target'],
  link: string,
): Bilingual {
  return publication.state === 'scheduled' && date !== undefined
    ? {
        ar: `«${link}» لم يحن موعده (${formatMoment(date, site)})، فلا يصل إليه قارئ قبل ذلك.`,
        en: `${link} is scheduled for ${date}: no reader gets there before.`,
      }
    : {
        ar: `«${link}» مسودّة لم تُنشر، فلا يصل إليها قارئ.`,
        en: `${link} is a draft: no reader gets there.`,
      };
}

const perhaps = (address: string, heading?: string): Bilingual => ({
  ar: `لعلّ المقصود ${address}${heading ? ` (قسم «${heading}»)` : ''}، وإلا فاحذف الرابط وأبقِ كلماته.`,
  en: `Perhaps ${address}${heading ? ` (the section "${heading}")` : ''} is meant; else delete the link and keep its words.`,
});

const correct: Bilingual = {
  ar: 'صحّح العنوان، أو احذف الرابط وأبقِ كلماته.',
  en: 'Correct the address, or delete the link and keep its words.',
};

const remove: Bilingual = {
  ar: 'اكتب العنوان بين القوسين، أو احذف الرابط وأبقِ كلماته.',
  en: 'Write the address between the brackets, or delete the link and keep its words.',
};

const copy: Bilingual = {
  ar: 'انسخ الرابط من علامة ¶ في آخر الفقرة أو القسم المقصود من صفحته.',
  en: 'Copy the link from the sign ¶ at the end of the paragraph or heading that is meant, on its page.',
};

const publish: Bilingual = {
  ar: 'انشره أولاً، أو احذف الرابط إلى أن يُنشر.',
  en: 'Publish it first, or take the link out until then.',
};
