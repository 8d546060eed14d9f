/** What a page holds, as its reader sees it: invented placeholder texts, no news. */
interface PageTruth {
  title: string;
  /** ISO 8601. */
  day: string;
  source: string;
  paragraphs: string[];
  /** Whether its lead picture has a caption. */
  hasCaption: boolean;
}

/** A saved page and what an import should find on it. */
export interface NewsroomPage {
  name: string;
  html: string;
  truth: PageTruth;
}

const sentences = [
  'وضع الدفتر كلماته على الطاولة ثمّ أغلق الغلاف وانتظر أن يمرّ القلم من جديد',
  'لا شيء في هذه السطور إلا كلام كُتب لتُجرَّب به الصفحات، فلا يُنقل عنه ولا يُستشهد به',
  'وقالت المسطرة للممحاة إن الخطّ المستقيم أقصر من أن يُمحى، وإن الورق أصبر منهما معاً',
  'وعند المساء عُدّت الأقلام فكانت سبعة، ثمّ عُدّت من جديد فكانت سبعة كذلك، وسُجّل العدد في الهامش',
  'ويُذكر أن المختبر الذي كُتبت فيه هذه الأسطر غرفة واحدة فيها نافذة تطلّ على شجرة لوز',
  'وأضاف الغلاف أن الصفحات كلّها بيضاء من الخلف، وأن الترقيم فيها يبدأ من اليمين كما يجب',
];
const titles = [
  'الدفتر والقلم يلتقيان على الطاولة من جديد',
  'سبعة أقلام في المختبر.. ومسطرة واحدة',
  'من عدّ الأقلام؟ الهامش يجيب',
  'الورق الأبيض يصبر على الخطّ المستقيم',
];
const days = [
  { iso: '2019-02-08', ar: 'الجمعة 8 فيفري 2019' },
  { iso: '2021-07-03', ar: '3 تموز 2021' },
  { iso: '2015-11-24', ar: '24 نوفمبر/ تشرين الثاني 2015' },
  { iso: '2023-05-17', ar: '17/05/2023' },
];

const makeTruth = (at: number): PageTruth => ({
  title: titles[at % titles.length] ?? '',
  day: days[at % days.length]?.iso ?? '',
  source: 'جريدة التجارب',
  paragraphs: [0, 1, 2, 3].map(
    (each) =>
      `${sentences[(at + each) % sentences.length]}، ${sentences[(at + each + 2) % sentences.length]}.`,
  ),
  hasCaption: at % 2 === 0,
});

const menu =
  '<ul><li><a href="/">الرئيسية</a></li><li><a href="/w">العالم الذي لا وجود له</a></li><li><a href="/s">أقلام ودفاتر</a></li></ul>';
const others = [
  'المسطرة تقيس ظلّها عند الظهر',
  'ممحاة صغيرة تبحث عن خطأ كبير',
  'لوزة تسقط على النافذة',
];
const links = others.map((each, at) => `<li><a href="/o/${at}">${each}</a></li>`).join('');
const related = `<h3>اقرأ أيضاً</h3><ul>${links}</ul>`;
const foot =
  '<p>جميع الحقوق محفوظة لجريدة التجارب</p><p>اشترك في النشرة البريدية ليصلك كل صباح ما لا خبر فيه</p>';
const share =
  '<ul class="social-share"><li><a href="#">شارك على فيسبوك</a></li><li><a href="#">أرسل بالبريد</a></li></ul>';
const tagLinks =
  '<a rel="tag" href="/tag/a">أقلام</a> <a rel="tag" href="/tag/b">دفاتر</a> <a rel="tag" href="/tag/c">مساطر</a>';
const join = ({ paragraphs }: PageTruth) => paragraphs.map((each) => `<p>${each}</p>`).join('\n');
const caption = ({ hasCaption }: PageTruth) =>
  hasCaption ? 'الطاولة كما رُسمت في المختبر (تصوير: المختبر)' : '';
const figure = (truth: PageTruth, image: string) =>
  `<figure>${image}${truth.hasCaption ? `<figcaption>${caption(truth)}</figcaption>` : ''}</figure>`;
const words = (truth: PageTruth) => days.find(({ iso }) => iso === truth.day)?.ar ?? '';
const page = (head: string, body: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const data = (truth: PageTruth, extra = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: truth.title, datePublished: `${truth.day}T09:00:00+03:00`, publisher: { '@type': 'Organization', name: truth.source }, ...extra })}</script>`;
const siteTitle = ({ title, source }: PageTruth) =>
  `<title>${title} | ${source}</title><meta property="og:site_name" content="${source}">`;

/** Markup of content systems as newsrooms run them, each with what stands around an article there. */
const shapes: Record<string, (truth: PageTruth) => string> = {
  'Drupal 7': (t) =>
    page(
      siteTitle(t),
      `<header>${menu}</header><div id="content"><article class="node node-article"><h1 id="page-title">${t.title}</h1><footer class="submitted"><span property="dc:date dc:created" content="${t.day}T10:00:00+01:00">${words(t)}</span></footer><div class="field field-name-field-image">${figure(t, '<img src="/sites/default/files/a.jpg" width="600" alt="طاولة">')}</div><div class="field field-name-body"><div class="field-item" property="content:encoded">${join(t)}</div></div><div class="field field-name-field-tags">${tagLinks}</div><ul class="links inline"><li>${share}</li></ul></article></div><aside>${related}</aside><footer>${foot}</footer>`,
    ),
  'Drupal 10': (t) =>
    page(
      siteTitle(t),
      `<header>${menu}</header><main><article class="node node--type-article"><h1><span property="schema:name">${t.title}</span></h1><div class="node__meta">نشر <span property="schema:dateCreated" content="${t.day}T08:00:00+00:00">${words(t)}</span></div><div class="node__content">${figure(t, '<img loading="lazy" src="/f/a.jpg" width="600" height="400" alt="طاولة">')}<div class="field--name-body">${join(t)}</div><div class="field--name-field-tags tags">${tagLinks}</div></div></article><section class="comments"><h2>تعليقات</h2><p>كلام قارئ لا وجود له، كتبه ليقول إنه قرأ الصفحة كلّها.</p></section></main><aside>${related}</aside><footer>${foot}</footer>`,
    ),
  'WordPress classic': (t) =>
    page(
      `${siteTitle(t)}<meta property="article:published_time" content="${t.day}T07:00:00+00:00">`,
      `<div id="header"><p class="site-title">${t.source}</p>${menu}</div><div class="post type-post tag-pens"><h1 class="entry-title">${t.title}</h1><div class="entry-meta">${words(t)}</div><div class="entry-content"><div class="wp-caption"><img class="size-full" src="/wp-content/uploads/a.jpg" width="600" alt="طاولة">${t.hasCaption ? `<p class="wp-caption-text">${caption(t)}</p>` : ''}</div>${join(t)}<div class="sharedaddy">${share}</div><div id="jp-relatedposts">${related}</div></div><div class="post-navigation"><a rel="prev" href="/p">السابق: ${others[0]}</a> <a rel="next" href="/n">التالي: ${others[1]}</a></div></div><div id="sidebar">${related}</div><div id="footer">${foot}</div>`,
    ),
  'WordPress with Yoast': (t) =>
    page(
      `<title>${t.title} - ${t.source}</title><meta property="og:site_name" content="TJRB24"><script type="application/ld+json">${JSON.stringify(
        {
          '@graph': [
            {
              '@type': 'NewsArticle',
              headline: t.title,
              datePublished: `${t.day}T07:00:00+00:00`,
              publisher: { '@id': '#org' },
            },
            { '@type': 'Organization', '@id': '#org', name: t.source },
          ],
        },
      )}</script>`,
      `<header class="wp-block-template-part">${menu}</header><main><h1 class="wp-block-post-title">${t.title}</h1><div class="wp-block-post-date"><time datetime="${t.day}T10:00:00+03:00">${words(t)}</time></div><div class="entry-content wp-block-post-content">${figure(t, '<img src="data:image/svg+xml,%3Csvg%3E" data-lazy-src="/wp-content/uploads/a.jpg" alt="طاولة">')}${join(t)}<div class="wp-block-group author-box"><p>كاتب التجارب يكتب في المختبر منذ عُدّت أقلامه.</p></div></div><div class="wp-block-post-terms">${tagLinks}</div></main><footer>${foot}</footer>`,
    ),
  Arc: (t) =>
    page(
      `${siteTitle(t)}${data(t)}<meta name="description" content="| أخبار التجارب">`,
      `<div id="fusion-app"><nav>${menu}</nav><section><h1 class="headline">${t.title}</h1><div class="byline">بقلم: المختبر</div><time datetime="${t.day}T06:00:00Z">${words(t)}</time></section>${figure(t, '<picture><source srcset="/r/a-300.jpg 300w, /r/a-900.jpg 900w"><img src="/pf/placeholder.png" alt="طاولة"></picture>')}<article class="article-body-wrapper">${t.paragraphs.map((each) => `<p class="b-article-body__text">${each}</p>`).join('<div class="ad-slot">إعلان</div>')}<div class="newsletter-promo"><p>اشترك في النشرة البريدية ليصلك كل صباح ما لا خبر فيه</p></div></article><section class="related">${related}</section></div><footer>${foot}</footer>`,
    ),
  microdata: (t) =>
    page(
      `<title>${t.title}</title>`,
      `<div class="top">${menu}</div><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${t.title}</h1><span itemprop="datePublished" content="${t.day}">${words(t)}</span><span itemprop="publisher" itemscope><meta itemprop="name" content="${t.source}"></span><div itemprop="articleBody"><h2>${t.title}</h2>${figure(t, '<img data-src="/i/a.jpg" src="/i/blank.gif" alt="طاولة">')}${join(t)}<p>الكلمات الدلالية: ${tagLinks}</p><ul class="pager"><li><a rel="prev" href="/p">السابق: ${others[2]}</a></li><li><a rel="next" href="/n">التالي: ${others[0]}</a></li></ul></div></div><div class="bottom">${foot}</div>`,
    ),
  'old tables': (t) =>
    page(
      `<title>${t.source} : ${t.title}</title>`,
      `<table width="100%"><tr><td colspan="2">${menu}</td></tr><tr><td width="70%"><font size="5"><h1>${t.title}</h1></font><br><font size="2">${words(t)}</font><br><br><font size="4">${t.paragraphs.join('<br><br>')}</font><br><br><font>المصدر: ${t.source}</font></td><td>${related}</td></tr><tr><td colspan="2">${foot}</td></tr></table>`,
    ),
  Joomla: (t) =>
    page(
      `<title>${t.title}</title><meta name="generator" content="Joomla!"><meta name="author" content="${t.source}"><meta property="og:site_name" content="${t.source}">`,
      `<nav>${menu}</nav><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h1 itemprop="headline">${t.title}</h1></div><dl class="article-info muted"><dd class="published"><time datetime="${t.day}T09:00:00+00:00" itemprop="datePublished">نشر بتاريخ: ${words(t)}</time></dd><dd class="hits">الزيارات: 1540</dd></dl><div class="com-content-article__body">${join(t)}</div><ul class="tags inline">${tagLinks.replace(/<a/g, '<li><a').replace(/a>/g, 'a></li>')}</ul><nav class="pagenavigation"><a href="/p">السابق</a> <a href="/n">التالي</a></nav></div>${related}${foot}`,
    ),
  Blogger: (t) =>
    page(
      `<title>${t.source}: ${t.title}</title><meta property="og:site_name" content="${t.source}"><meta property="og:title" content="${t.title}">`,
      `<div class="header section"><h1>${t.source}</h1></div>${menu}<h2 class="date-header">${words(t)}</h2><div class="post hentry"><h3 class="post-title entry-title">${t.title}</h3><div class="post-body entry-content">${t.paragraphs.map((each) => `<div style="text-align:right">${each}</div>`).join('<div><br></div>')}</div><div class="post-footer"><span class="post-labels">التسميات: ${tagLinks}</span><abbr class="published" title="${t.day}T10:00:00+03:00">10:00</abbr></div></div><div class="sidebar">${related}</div>`,
    ),
  'Next.js': (t) =>
    page(
      `${siteTitle(t)}${data(t)}<meta property="article:published_time" content="${t.day}T09:00:00+03:00">`,
      `<div id="__next"><div class="Nav_x1">${menu}</div><div class="Article_a1"><h1 class="Title_b2">${t.title}</h1><div class="Meta_c3"><span>${words(t)}</span><button>+ الخط -</button></div>${figure(t, '<img srcset="/_next/a.jpg?w=640 640w, /_next/a.jpg?w=1080 1080w" alt="طاولة">')}<div class="Body_d4">${join(t)}</div><div class="Tags_e5">${tagLinks}</div></div><div class="More_f6">${related}</div><div>${foot}</div></div>`,
    ),
  AMP: (t) =>
    page(
      `${siteTitle(t)}${data(t)}`,
      `<header>${menu}</header><article><h1>${t.title}</h1><p class="date">${words(t)}</p><amp-img src="/a.jpg" alt="طاولة"></amp-img>${join(t)}<div class="amp-related">${related}</div></article><footer>${foot}</footer>`,
    ),
  'tagDiv theme': (t) =>
    page(
      `${siteTitle(t)}<meta property="article:published_time" content="${t.day}T07:00:00+00:00">`,
      `<div class="td-header-wrap">${menu}</div><article class="post td-post-template"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">أقلام</a></li></ul><header class="td-post-title"><h1 class="entry-title">${t.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name">بواسطة <a href="/a">المختبر</a> - </div><span class="td-post-date"><time class="entry-date" datetime="${t.day}T10:00:00+03:00">${words(t)}</time></span><div class="td-post-views">1520</div></div></header></div><div class="td-post-sharing">${share}</div><div class="td-post-content"><div class="td-post-featured-image"><figure><a href="/a.jpg"><img class="entry-thumb lazyload" data-src="/a.jpg" width="640" alt="طاولة"></a>${t.hasCaption ? `<figcaption class="wp-caption-text">${caption(t)}</figcaption>` : ''}</figure></div>${join(t)}</div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>الوسوم</span></li><li>${tagLinks}</li></ul></div><div class="td-post-next-prev"><div class="td-post-prev-post"><span>المقالة السابقة</span><a href="/p">${others[0]}</a></div></div><div class="author-box-wrap"><a href="/a">المختبر</a><div class="td-author-description">كاتب التجارب يكتب في المختبر منذ عُدّت أقلامه.</div></div></footer></article><div class="td_block_related_posts">${related}</div><div class="td-footer">${foot}</div>`,
    ),
  'reading-time theme': (t) =>
    page(
      `${siteTitle(t)}${data(t)}`,
      `<header id="theme-header">${menu}</header><nav id="breadcrumb"><a href="/">الرئيسية</a> / <a href="/c">أقلام</a></nav><article id="the-post"><header class="entry-header"><h1 class="post-title entry-title">${t.title}</h1><div class="single-post-meta post-meta"><span class="author-meta">المختبر</span><span class="date meta-item">${words(t)}</span><span class="meta-reading-time">دقيقة واحدة</span></div></header><div class="featured-area">${figure(t, '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-lazy-src="/a.jpg" data-lazy-srcset="/a.jpg 900w" alt="طاولة">')}</div><div class="entry-content entry"><p><strong>المختبر - جريدة التجارب</strong></p>${join(t)}<div id="inline-related-post" class="mag-box"><h3>مقالات ذات صلة</h3><ul>${links}</ul></div><div class="post-bottom-meta post-bottom-tags">الوسوم ${tagLinks}</div></div><div id="share-buttons-bottom">${share}</div></article><div class="about-author">كاتب التجارب</div><div id="related-posts">${related}</div><footer id="footer">${foot}</footer>`,
    ),
  'hashed classes': (t) =>
    page(
      `<title>${t.title} - ${t.source}</title>${data(t, { author: { '@type': 'Person', name: 'سامر العلي' } })}`,
      `<div role="banner">${menu}</div><main role="main"><div class="bbc-1p9"><h1 class="bbc-14g tabindex">${t.title}</h1></div><div class="bbc-19j">${figure(t, '<img src="/i/a.jpg" width="800" alt="طاولة">')}</div><section class="bbc-l4z"><ul><li>سامر العلي</li><li>مراسل التجارب</li></ul><time datetime="${t.day}">${words(t)}</time></section>${t.paragraphs
        .map((each) => `<div dir="rtl" class="bbc-199"><p class="bbc-1y3">${each}</p></div>`)
        .join(
          `<section role="region" aria-label="قصص مقترحة"><a href="#end">تخطى قصص مقترحة وواصل القراءة</a><h2>قصص مقترحة</h2><ul>${links}</ul><p id="end">قصص مقترحة نهاية</p></section>`,
        )}</main><section aria-labelledby="most"><h2 id="most">الأكثر قراءة</h2><ol>${links}</ol></section><footer>${foot}</footer>`,
    ),
  'lists in the text': (t) =>
    page(
      `${siteTitle(t)}<meta name="author" content="سامر العلي">`,
      `<div class="navbar">${menu}</div><div class="newsStoryHeader"><h1>${t.title}</h1><span class="newsStoryDate">${words(t)} 10:00 ص</span></div><div class="img-cont"><img src="/a.jpg" width="650" alt="طاولة"><span class="img-cap">${caption(t)}</span></div><span class="writeBy">كتب سامر العلي</span><div id="articleBody">${t.paragraphs
        .slice(0, 2)
        .map((each) => `<p>${each}</p>`)
        .join(
          '',
        )}<div class="relatedSections"><p>موضوعات متعلقة:</p><p><a href="/o/1">${others[0]}</a></p><p><a href="/o/2">${others[1]}</a></p></div>${t.paragraphs
        .slice(2)
        .map((each) => `<p>${each}</p>`)
        .join(
          '',
        )}</div><div class="tags"><h3>الموضوعات المتعلقة</h3><h4>${tagLinks}</h4></div><div id="comments"><h3>التعليقات 0</h3><p>علق على الخبر</p></div><div class="sidebar">${related}</div><footer>${foot}</footer>`,
    ),
  MediaWiki: (t) =>
    page(
      `<title>${t.title} - ${t.source}</title><meta name="generator" content="MediaWiki 1.43"><meta property="og:site_name" content="${t.source}">`,
      `<div id="mw-navigation">${menu}</div><div id="content" class="mw-body"><h1 id="firstHeading"><span class="mw-page-title-main">${t.title}</span></h1><div id="siteSub">من ${t.source}</div><div id="mw-content-text"><div class="mw-parser-output"><p><strong class="published"><span id="publishDate" class="value-title" title="${t.day}">${words(t)}</span></strong></p><table class="infobox"><tr><th>تأسّس</th><td>12 مارس 1911</td></tr></table>${join(t)}<h2><span class="mw-headline">مصادر</span><span class="mw-editsection">[<a href="/e">عدل</a>]</span></h2><ul><li>دفتر المختبر</li></ul><div class="navbox">${links}</div></div><div id="catlinks">تصنيفات: ${tagLinks}</div></div></div><div id="footer">${foot}</div>`,
    ),
  'single file': (t) =>
    page(
      `${siteTitle(t)}${data(t)}<style>:root{--sf-img-1:url("data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAA'.repeat(20)}")}</style>`,
      `<nav>${menu}</nav><article><h1>${t.title}</h1><p class=meta><span>${words(t)}</span> | <span>المختبر</span>${figure(t, `<img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>" style="background-image:var(--sf-img-1)" alt="طاولة">`)}${join(t)}</article><aside>${related}</aside><footer>${foot}</footer>`,
    ),
  'agency line': (t) =>
    page(
      `<title>${t.title} - ${t.source}</title><meta property="og:site_name" content="${t.source}"><meta property="article:published_time" content="${t.day}T09:00:00+03:00">`,
      `<div class="menu">${menu}</div><article><h1>${t.title}</h1><p>المختبر (رويترز)</p>${join(t)}<div class="read-more">${related}</div></article><footer>${foot}</footer>`,
    ),
};

/** Every shape with every text. */
export const newsroomPages: readonly NewsroomPage[] = Object.entries(shapes).flatMap(
  ([shape, write]) =>
    titles.map((_title, at) => {
      const truth = makeTruth(at);
      const silent = /tables|Blogger|Joomla|AMP|agency|microdata|Wiki/.test(shape);
      const hasCaption = truth.hasCaption && (!silent || shape === 'microdata');
      return {
        name: `${shape} ${at + 1}`,
        html: write(truth),
        truth: { ...truth, hasCaption, ...(shape === 'agency line' ? { source: 'رويترز' } : {}) },
      };
    }),
);
