/** Elements that begin a block of their own. */
const blockTag =
  /^<\/?(p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|pre|figure|figcaption|section|article|aside|header|footer|hr|form|iframe|video|audio|!--)\b/i;

/**
 * Makes HTML of what WordPress keeps: its classic editor parts paragraphs by blank lines and writes
 * captions in brackets (`[caption]…[/caption]`), as `wpautop` and `do_shortcode` make HTML of them
 * when a page is shown.
 *
 * @param content of a post
 * @returns HTML, and the shortcodes that only a plugin could show; other brackets stay, as words do
 */
export function makeParagraphs(content: string): { html: string; shortcodes: string[] } {
  const shortcodes: string[] = [];
  const drop = (code: string) => {
    shortcodes.push(code);
    return '\n\n';
  };
  const html = content
    .replace(/\r\n?/g, '\n')
    .replace(/<!--\s*\/?(wp:|more|nextpage)[\s\S]*?-->/g, '\n\n')
    .replace(
      /\[caption\b[^\]]*\]\s*((?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)([\s\S]*?)\[\/caption\]/g,
      makeFigure,
    )
    .replace(/\[embed[^\]]*\]\s*(\S+?)\s*\[\/embed\]/g, '\n\n$1\n\n')
    .replace(
      /\[(gallery|playlist|contact-form-7|ads?|rev_slider|vc_\w+|\/vc_\w+)\b[^\]]*\]/g,
      drop,
    );
  const text = html
    .split(/(<pre\b[\s\S]*?<\/pre>)/i)
    .map((part, at) => (at % 2 === 1 ? part : wrapLoose(part)))
    .join('\n');
  return { html: text, shortcodes };
}

const makeFigure = (_all: string, image: string, caption: string) =>
  `\n\n<figure>${image.replace(/^<a\b[^>]*>|<\/a>$/g, '')}<figcaption>${caption.trim()}</figcaption></figure>\n\n`;

function wrapLoose(html: string): string {
  return html
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (blockTag.test(part) ? part : `<p>${part.replace(/\n/g, '<br>\n')}</p>`))
    .join('\n');
}
