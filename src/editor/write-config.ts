import type { CmsConfig, GitBackend } from '@sveltia/cms';
import { contentFolder, longestSlug, slugPattern } from '../permalinks/permalink.ts';
import { ledgerFile } from '../permalinks/ledger/ledger.ts';
import { termFile } from '../permalinks/terms/term-file.ts';
import { linkTo, site } from '../site.ts';
import { describeFields } from './describe-fields.ts';

/**
 * Makes the configuration of the web editor.
 *
 * An entry is a folder as a build reads it, `content/YYYY/slug/index.md`, with its pictures beside the
 * text: the year is that of its date, not of the day on which it is written.
 *
 * @param backend where the articles are kept
 * @returns what Sveltia CMS reads as its configuration
 */
export function makeEditorConfig(backend: GitBackend): CmsConfig {
  return {
    backend,
    app_title: `تحرير ${site.name}`,
    site_url: site.address.origin,
    display_url: site.address.href,
    logo: { src: linkTo('icon.svg') },
    media_folder: '',
    media_libraries: {
      default: { config: { slugify_filename: true } },
      stock_assets: false,
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: longestSlug },
    output: { omit_empty_optional_fields: true, yaml: { indent_size: 2 } },
    collections: [
      {
        name: 'articles',
        label: 'المقالات',
        label_singular: 'مقال',
        folder: contentFolder,
        path: "{{date | date('YYYY')}}/{{slug}}/index",
        media_folder: '',
        public_folder: '',
        slug: {
          editable: ['create'],
          hint: 'عنوان صفحة المقال، لا يتغيّر بعد نشره: كلمات بحروف لاتينية صغيرة وأرقام، بينها شرطات، مثل obama-khamenei-letter',
          pattern: [slugPattern.source, 'حروف لاتينية صغيرة وأرقام، بينها شرطات'],
        },
        aliases_field: false,
        summary: "{{title}} ({{date | date('YYYY-MM-DD')}}{{draft | ternary('، مسودّة', '')}})",
        sortable_fields: {
          fields: ['date', 'title'],
          default: { field: 'date', direction: 'descending' },
        },
        view_filters: [
          { label: 'المسودّات', field: 'draft', pattern: true },
          { label: 'ما يتصدّر الصفحة الأولى', field: 'featured', pattern: true },
        ],
        view_groups: [{ label: 'السنة', field: 'date', pattern: '\\d{4}' }],
        preview_path: "{{date | date('YYYY')}}/{{slug}}/",
        fields: [
          ...describeFields(),
          {
            name: 'body',
            label: 'النص',
            widget: 'markdown',
            hint: 'نص المقال بصيغة Markdown: سطر فارغ بين الفقرات، و## قبل العنوان الفرعي، و**نجمتان** حول ما يُبرز.',
            modes: ['raw'],
          },
        ],
      },
    ],
    singletons: [
      {
        name: 'addresses',
        label: 'العناوين المنشورة',
        file: ledgerFile,
        format: 'plain',
        fields: [
          {
            name: 'text',
            label: 'سطر لكل عنوان نُشر',
            widget: 'text',
            hint: 'يضيف البناء ما يستجدّ، ولا يُنشر الموقع إن لم يعد عنوان منها يجيب. لا يُحذف سطر إلا لمقال سُحب عن قصد.',
          },
        ],
      },
      {
        name: 'names',
        label: 'عناوين المواضيع والكتّاب',
        file: termFile,
        format: 'plain',
        fields: [
          {
            name: 'text',
            label: 'سطر لكل اسم',
            widget: 'text',
            hint: 'عنوان صفحة الموضوع أو الكاتب، ثم اسمه كما يقرؤه الناس: /topics/iran/ إيران',
          },
        ],
      },
    ],
  };
}
