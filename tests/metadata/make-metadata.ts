import type { ArticleData } from '../../src/article/schema.ts';
import type { Card } from '../../src/cards/read-cards.ts';
import type { ArticleMetadata } from '../../src/metadata/read-metadata.ts';

const card = (name: string, width: number, height: number): Card => ({
  address: `https://maqal.example/${name}.png`,
  width,
  height,
  type: 'image/png',
  bytes: 1000,
  alt: `بطاقة ${name}`,
});

/**
 * Makes up an article for tests of what is said of it.
 *
 * @param options `data` differs from a plain article's; `cards` says whether it has some, `terms` are its authors and topics
 */
export function makeMetadata({
  data = {},
  cards = false,
  photo,
  terms,
}: {
  data?: Partial<ArticleData>;
  cards?: boolean;
  photo?: ArticleMetadata['photo'];
  terms?: Partial<Pick<ArticleMetadata['article'], 'authors' | 'topics'>>;
} = {}): ArticleMetadata {
  return {
    article: {
      file: 'content/2020/one/index.md',
      year: '2020',
      slug: 'one',
      href: '/2020/one/',
      digest: '',
      address: 'https://maqal.example/2020/one/',
      authors: [],
      topics: [],
      ...terms,
      data: { title: 'عنوان', date: '2020-05-01', source: 'وكالة', ...data },
    },
    cards: cards
      ? {
          wide: card('wide', 1200, 630),
        }
      : undefined,
    photo,
    markdown: 'https://maqal.example/2020/one.md',
  };
}
