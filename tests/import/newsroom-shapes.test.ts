import { expect, test } from 'vitest';
import { type PreparedArticle, prepareArticle } from '../../src/import/prepare-article.ts';

type Sorted = PreparedArticle;

const p =
  'هذه فقرة أولى من فقرات التجربة، فيها كلام يكفي لأن تكون فقرة طويلة كما في الصفحات، وليس فيها خبر.';
const q =
  'وهذه فقرة ثانية كُتبت للتجربة وحدها، فيها فواصل، وفيها كلام كثير لكي تُعرف الصفحة ويُعرف نصّها بين ما حولها.';
const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const art = (inner: string, head = '<title>عنوان التجربة</title>') =>
  page(head, `<article><h1>عنوان التجربة</h1>${inner}<p>${p}</p><p>${q}</p><p>${p}</p></article>`);
type Case = [kind: string, name: string, input: string, check: (r: Sorted) => unknown];
const text = (r: Sorted) => r.blocks.map((b) => b.markdown).join('\n\n');
const rec = (r: Sorted) => r.record.map((e) => e.text).join('\n');
const cases: Case[] = [
  ...[
    'المكتبة تستقبل زوّارها.. غداً',
    'حين يتكلم الدفتر... من يسمع؟',
    'من يقرأ الكتاب؟ المختبر يجيب',
    'لا للصمت! حملة في المدرسة',
    'د. سالم يكتب رسالة إلى المختبر',
    'قصّة القلم… كما رواها صاحبها',
    'الدفتر يفتح أبوابه..',
    'المعرض يعود.',
    'الورق 2.0: ما الجديد؟',
    'أ. ف. ب تجرّب آلة جديدة',
  ].map((t): Case => [
    'a headline',
    t,
    `${t}\n21 يوليو 2015\n\n${p}\n\n${q}\n`,
    (r) => r.fields.title === t && r.fields.date === '2015-07-21',
  ]),
  ...[
    'المكتبة تستقبل زوّارها.. غداً',
    'من يقرأ الكتاب؟ المختبر يجيب',
    'د. سالم يكتب رسالة إلى المختبر',
  ].map((t): Case => [
    'a headline',
    `no day: ${t}`,
    `${t}\n\n${p}\n\n${q}\n`,
    (r) => r.fields.title === t,
  ]),
  ['a headline', 'no headline', `${p}\n\n${q}\n`, (r) => r.fields.title === undefined],
  [
    'a headline',
    'long head lines',
    `المكتبة العامة في المدينة تستقبل زوّارها غداً بعد غياب طويل\nمديرة المكتبة تقول إن الأبواب ستفتح من الصباح إلى المساء كلّ يوم\n21 يوليو 2015\n\n${p} ${q}\n\n${q}\n`,
    (r) =>
      r.fields.title?.startsWith('المكتبة العامة') &&
      !r.fields.title.includes('مديرة') &&
      r.fields.date === '2015-07-21',
  ],
  [
    'a headline',
    'long head lines 2',
    `المكتبة العامة في المدينة تستقبل زوّارها غداً بعد غياب طويل\nمديرة المكتبة تقول إن الأبواب ستفتح من الصباح إلى المساء كلّ يوم\nوالزوّار يسألون عن الكتب الجديدة التي وعدتهم بها الإدارة في عامها الماضي\n\n${p} ${q}\n\n${q}\n`,
    (r) => r.fields.title === 'المكتبة العامة في المدينة تستقبل زوّارها غداً بعد غياب طويل',
  ],
  [
    'a headline',
    'truly wrapped',
    `عنوان التجربة\n\nهذه فقرة من فقرات التجربة كُتبت في برنامج قديم يكسر الأسطر عند\nعرض ثابت لا يتجاوزه، فجاء السطر الثاني تتمّة للأول من غير نقطة\nفي آخره، وهكذا حتى تنتهي الفقرة كلّها عند هذا الموضع القصير.\n\n7 نوفمبر 2014\n`,
    (r) => r.blocks.length === 1,
  ],
  ...[
    ['جنيف (رويترز)', 'رويترز', 'جنيف'],
    ['لندن - (رويترز):', 'رويترز', 'لندن'],
    ['الرياض ـ واس', 'واس', 'الرياض'],
    ['القاهرة- أ ش أ', 'أ ش أ', 'القاهرة'],
    ['رام الله / وفا', 'وفا', 'رام الله'],
    ['واشنطن (أ ف ب)', 'أ ف ب', 'واشنطن'],
    ['الدار البيضاء – الأناضول', 'الأناضول', 'الدار البيضاء'],
    ['بيروت، (فرانس برس) –', 'فرانس برس', 'بيروت'],
    ['رويترز - باريس', 'رويترز', 'باريس'],
    ['نيويورك(رويترز)', 'رويترز', 'نيويورك'],
    ['بيروت – «فرانس برس»', 'فرانس برس', 'بيروت'],
    ['أبوظبي في 3 مارس/ وام /', 'وام', 'أبوظبي'],
    ['باريس، 7 تشرين الثاني (أ ف ب)', 'أ ف ب', 'باريس'],
  ].map(([l, a, town]): Case => [
    'a dateline',
    l!,
    `عنوان التجربة الطويل\n${l}\n\n${p}\n\n${q}\n\n7 نوفمبر 2014\n`,
    (r) => r.fields.source === a && !r.fields.photo && rec(r).includes(town!),
  ]),
  ...[
    ['الرياض ـ واس:', 'واس'],
    ['لندن - (رويترز):', 'رويترز'],
    ['غزة/ الأناضول -', 'الأناضول'],
    ['واشنطن: «فرانس برس»', 'فرانس برس'],
    ['القاهرة (رويترز) -', 'رويترز'],
    ['عمّان، 7 آذار (بترا) —', 'بترا'],
    ['قال المدير لوكالة (رويترز):', undefined],
  ].map(([l, a]): Case => [
    'a dateline',
    `at the head of the text: ${l}`,
    `عنوان التجربة الطويل\n\n${l} ${p}\n\n${q}\n`,
    (r) => r.fields.source === a && text(r).startsWith(l!),
  ]),
  [
    'a dateline',
    'real caption stays',
    `عنوان التجربة الطويل\nصورة الدفتر المفتوح على الطاولة (رويترز)\n\n${p}\n\n${q}\n`,
    (r) => r.fields.photo?.caption === 'صورة الدفتر المفتوح على الطاولة',
  ],
  [
    'a dateline',
    'a byline stuck to another is no caption',
    `عنوان التجربة الطويل\nسامر العلي – جريدة التجارب(سلمى العلي)\n\n${p}\n\n${q}\n`,
    (r) => r.fields.photo === undefined,
  ],
  [
    'a source',
    'an agency behind other words at the end',
    `عنوان التجربة الطويل\n\n${p}\n\n${q}\n\nعين التجارب – واس\n`,
    (r) => r.fields.source === 'واس',
  ],
  [
    'a dateline',
    'stuck caption stays',
    `عنوان التجربة الطويل\nالدفتر وقلمه على الطاولة(رويترز)\n\n${p}\n\n${q}\n`,
    (r) => r.fields.photo?.credit === 'رويترز',
  ],
  [
    'a day in markup',
    'drupal 7',
    art(
      `<footer class="submitted"><span property="dc:date dc:created" content="2019-02-08T10:00:00+01:00">الجمعة 8 فيفري 2019</span></footer>`,
    ),
    (r) => r.fields.date?.startsWith('2019-02-08'),
  ],
  [
    'a day in markup',
    'drupal seen line only',
    art(`<footer class="submitted">الجمعة 8 فيفري 2019</footer>`),
    (r) => r.fields.date === '2019-02-08',
  ],
  [
    'a day in markup',
    'itemprop content on span',
    art(`<span itemprop="datePublished" content="2018-03-04">أمس</span>`),
    (r) => r.fields.date === '2018-03-04',
  ],
  [
    'a day in markup',
    'itemprop div datetime',
    art(`<div itemprop="datePublished" datetime="2018-03-04T08:00:00Z">منذ زمن</div>`),
    (r) => r.fields.date === '2018-03-04T08:00:00Z',
  ],
  [
    'a day in markup',
    'schema:dateCreated',
    art(
      `<div class="field"><span property="schema:dateCreated" content="2020-01-05T12:00:00+02:00">05/01/2020</span></div>`,
    ),
    (r) => r.fields.date?.startsWith('2020-01-05'),
  ],
  [
    'a day in markup',
    'itemprop with words only',
    art(`<p class="m"><span itemprop="datePublished">5 كانون الثاني 2020</span></p>`),
    (r) => r.fields.date === '2020-01-05',
  ],
  [
    'a day in markup',
    'site footer is not',
    page(
      '<title>عنوان التجربة</title>',
      `<article><h1>عنوان التجربة</h1><p>${p}</p><p>${q}</p></article><footer>8 فيفري 2019</footer>`,
    ),
    (r) => r.fields.date === undefined,
  ],
  [
    'a day in markup',
    'headline in article header/footer',
    art(`<footer><time datetime="2017-05-06">السبت</time></footer>`),
    (r) => r.fields.date === '2017-05-06',
  ],
  ...[
    [
      'tags div',
      `<div class="tags"><a rel="tag" href="/t/1">وسم أوّل</a> <a rel="tag" href="/t/2">وسم ثانٍ</a></div>`,
      'وسم أوّل',
    ],
    [
      'tags ul',
      `<ul class="post-tags"><li><a href="/tag/x">وسم أوّل</a></li><li><a href="/tag/y">وسم ثانٍ</a></li></ul>`,
      'وسم أوّل',
    ],
    [
      'prev next',
      `<div class="post-navigation"><a rel="prev" href="/a">الخبر السابق عن الدفتر</a><a rel="next" href="/b">الخبر التالي عن القلم</a></div>`,
      'السابق',
    ],
    [
      'pager',
      `<ul class="pager"><li class="previous"><a href="/a">السابق: حكاية الدفتر</a></li><li class="next"><a href="/b">التالي: حكاية القلم</a></li></ul>`,
      'حكاية',
    ],
    [
      'terms label',
      `<p>الكلمات الدلالية: <a href="/tag/x">دفتر</a>، <a href="/tag/y">قلم</a></p>`,
      'الدلالية',
    ],
    [
      'share',
      `<div class="social-share"><span>شارك هذه الحكاية مع أصدقائك</span></div>`,
      'أصدقائك',
    ],
    [
      'author box',
      `<div class="author-box"><p>كاتب التجارب يكتب في المختبر منذ زمن طويل.</p></div>`,
      'منذ زمن',
    ],
  ].map(([n, h, w]): Case => [
    'what is not the article’s',
    n!,
    page(
      '<title>عنوان التجربة</title><meta property="article:published_time" content="2019-01-02">',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1>عنوان التجربة</h1><div itemprop="articleBody"><p>${p}</p><p>${q}</p><p>${p}</p>${h}</div></div>`,
    ),
    (r) => !text(r).includes(w!) && rec(r).includes(w!) && text(r).includes(q),
  ]),
  [
    'what is not the article’s',
    'repeated headline h2',
    page(
      '<title>عنوان التجربة الطويل</title>',
      `<h1>عنوان التجربة الطويل</h1><div itemprop="articleBody"><p>${p}</p><h2>عنوان التجربة الطويل</h2><p>${q}</p><p>${p}</p></div>`,
    ),
    (r) => !text(r).includes('عنوان التجربة الطويل'),
  ],
  ...[
    '<figure><img src="a.jpg" alt="أ"><figcaption>شرح الدفتر</figcaption></figure>',
    '<div class="img-cont"><img src="a.jpg" alt="أ"><span class="img-cap">شرح الدفتر</span></div>',
  ].map((figure): Case => [
    'a picture outside the part of the text',
    figure.slice(0, 20),
    page(
      '<title>عنوان التجربة الطويل</title>',
      `<nav><img src="menu.jpg" alt="م"></nav><section><h1>عنوان التجربة الطويل</h1></section>${figure}<div class="body"><p>${p}</p><p>${q}</p><p>${p}</p></div><div><img src="other.jpg" alt="غيرها"></div>`,
    ),
    (r) =>
      r.fields.photo?.caption === 'شرح الدفتر' &&
      r.photo?.src === 'a.jpg' &&
      !/other|menu/.test(text(r)),
  ]),
  [
    'what is not the article’s',
    'a region of other stories in the text',
    page(
      '<title>عنوان التجربة الطويل</title>',
      `<main><h1>عنوان التجربة الطويل</h1><div><p>${p}</p></div><section aria-label="قصص مقترحة"><a href="#e">تخطى قصص مقترحة وواصل القراءة</a><ul><li><a href="/1">المسطرة تقيس ظلّها</a></li><li><a href="/2">لوزة على النافذة</a></li></ul><p id="e">قصص مقترحة نهاية</p></section><div><p>${q}</p></div><div><p>${p}</p></div></main>`,
    ),
    (r) => text(r) === [p, q, p].join('\n\n') && rec(r).includes('المسطرة تقيس ظلّها'),
  ],
  [
    'the source',
    'call sign',
    page(
      `<title>عنوان</title><meta property="og:site_name" content="XYZTV9"><script type="application/ld+json">{"@type":"NewsArticle","headline":"عنوان","publisher":{"@type":"Organization","name":"قناة التجارب"}}</script>`,
      `<article><h1>عنوان</h1><p>${p}</p><p>${q}</p></article>`,
    ),
    (r) => r.fields.source === 'قناة التجارب',
  ],
  [
    'the source',
    'publisher by @id',
    page(
      `<title>عنوان</title><meta property="og:site_name" content="XYZTV9"><script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"عنوان","publisher":{"@id":"https://a.example/#org"}},{"@type":"Organization","@id":"https://a.example/#org","name":"قناة التجارب"}]}</script>`,
      `<article><h1>عنوان</h1><p>${p}</p><p>${q}</p></article>`,
    ),
    (r) => r.fields.source === 'قناة التجارب',
  ],
  [
    'the source',
    'site name when publisher is none',
    page(
      `<title>عنوان</title><meta property="og:site_name" content="جريدة التجارب">`,
      `<article><h1>عنوان</h1><p>${p}</p><p>${q}</p></article>`,
    ),
    (r) => r.fields.source === 'جريدة التجارب',
  ],
  [
    'the source',
    'Arabic site name before a Latin publisher',
    page(
      `<title>عنوان</title><meta property="og:site_name" content="جريدة التجارب"><script type="application/ld+json">{"@type":"NewsArticle","headline":"عنوان","publisher":{"name":"Test Media FZ LLC"}}</script>`,
      `<article><h1>عنوان</h1><p>${p}</p><p>${q}</p></article>`,
    ),
    (r) => r.fields.source === 'جريدة التجارب',
  ],
  ...[
    '| أخبار التجارب',
    '- موقع التجارب',
    '» أخبار',
    'جريدة التجارب',
    '...',
    'حوار: سلمى العلي',
  ].map((d): Case => [
    'the summary',
    d,
    page(
      `<title>عنوان</title><meta name="description" content="${d}"><meta property="og:site_name" content="جريدة التجارب">`,
      `<article><h1>عنوان</h1><p>${p}</p><p>${q}</p></article>`,
    ),
    (r) => r.fields.summary === undefined,
  ]),
  [
    'the summary',
    'a real one',
    page(
      `<title>عنوان</title><meta name="description" content="خلاصة كُتبت للتجربة في سطر واحد لا غير"><meta property="og:site_name" content="جريدة التجارب">`,
      `<article><h1>عنوان</h1><p>${p}</p><p>${q}</p></article>`,
    ),
    (r) => r.fields.summary === 'خلاصة كُتبت للتجربة في سطر واحد لا غير',
  ],
  ...[
    ['srcset only', `<img srcset="a-300.jpg 300w, a-900.jpg 900w" alt="دفتر مفتوح">`],
    ['data-srcset only', `<img data-srcset="a-300.jpg 300w, a-900.jpg 900w" alt="دفتر مفتوح">`],
    ['data-lazy-src', `<img src="/blank.gif" data-lazy-src="a-900.jpg" alt="دفتر مفتوح">`],
    [
      'data-src with svg',
      `<img src="data:image/svg+xml,%3Csvg%3E" data-src="a-900.jpg" alt="دفتر مفتوح">`,
    ],
    [
      'picture',
      `<picture><source data-srcset="a-900.jpg" media="x"><img src="placeholder.png" alt="دفتر مفتوح"></picture>`,
    ],
    [
      'picture srcset',
      `<picture><source srcset="a-300.jpg 300w, a-900.jpg 900w" type="image/jpeg"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="دفتر مفتوح"></picture>`,
    ],
    [
      'noscript',
      `<img class="lazy" src="/spacer.gif" alt="دفتر مفتوح"><noscript><img src="a-900.jpg" alt="دفتر مفتوح"></noscript>`,
    ],
    ['lazyload', `<img class="lazyload" data-src="a-900.jpg" alt="دفتر مفتوح">`],
    ['any script', `<img src="x.svg" data-echo="a-900.jpg" data-id="9" alt="دفتر مفتوح">`],
    ['AMP', `<amp-img src="a-900.jpg" alt="دفتر مفتوح"><div placeholder></div></amp-img>`],
    ['data-original', `<img src="/img/loading.gif" data-original="a-900.jpg" alt="دفتر مفتوح">`],
  ].map(([n, h]): Case => [
    'a picture that loads late',
    n!,
    art(`<figure>${h}<figcaption>شرح الدفتر</figcaption></figure>`),
    (r) =>
      (r.photo?.src === 'a-900.jpg' || text(r).includes('(a-900.jpg')) &&
      (r.photo?.alt ?? text(r)).includes('دفتر مفتوح'),
  ]),
  [
    'a picture that loads late',
    'lone p srcset in text',
    art(`<p>${q}</p><p><img data-srcset="a-300.jpg 300w, a-900.jpg 900w" alt="دفتر مفتوح"></p>`),
    (r) => text(r).includes('![دفتر مفتوح](a-900.jpg)'),
  ],
  [
    'a picture that loads late',
    'no address at all',
    art(`<figure><img alt="دفتر مفتوح"><figcaption>شرح الدفتر</figcaption></figure>`),
    (r) => (text(r) + rec(r) + (r.photo?.alt ?? '')).includes('دفتر مفتوح'),
  ],
  ...[
    ['space in strong', `<p><strong>سامر </strong>العلي قال ${p}</p>`, '**سامر** العلي'],
    ['space before', `<p>قال<strong> سامر</strong> العلي ${p}</p>`, 'قال **سامر** العلي'],
    ['both', `<p>قال<b> سامر </b>العلي ${p}</p>`, 'قال **سامر** العلي'],
    ['em', `<p><em>سامر </em>العلي قال ${p}</p>`, '*سامر* العلي'],
    ['nbsp', `<p><strong>سامر\u00a0</strong>العلي قال ${p}</p>`, '**سامر**\u00a0العلي'],
    [
      'punct in strong',
      `<p><strong>«سامر»</strong>ووالده ${p}</p>`,
      '<strong>«سامر»</strong>ووالده',
    ],
    ['punct start', `<p>و<strong>«سامر»</strong> قال ${p}</p>`, 'و<strong>«سامر»</strong> قال'],
    [
      'link',
      `<p>قال <a href="https://a.example/x">سامر </a>العلي ${p}</p>`,
      '[سامر](https://a.example/x) العلي',
    ],
    ['nested', `<p><strong><em>سامر </em></strong>العلي ${p}</p>`, '**_سامر_** العلي'],
    ['colon', `<p><strong>القاهرة:</strong>قال ${p}</p>`, '<strong>القاهرة:</strong>قال'],
    ['empty bold', `<p>قال<strong> </strong>سامر ${p}</p>`, 'قال سامر'],
    ['line start', `<p>${p}<br> وقال سامر ${p}</p>`, 'وقال سامر'],
  ].map(([n, h, w]): Case => [
    'no numeric reference',
    n!,
    art(h!),
    (r) => text(r).includes(w!) && !/&#/.test(text(r)),
  ]),
  [
    'TOML front matter',
    'hugo',
    `+++\ntitle = "عنوان التجربة"\ndate = 2019-03-04T10:00:00+03:00\ntags = ["أ"]\ndraft = true\n+++\n\n${p}\n\n${q}\n`,
    (r) =>
      r.fields.title === 'عنوان التجربة' &&
      r.fields.date?.startsWith('2019-03-04') &&
      !text(r).includes('+++'),
  ],
  [
    'TOML front matter',
    'hugo single quotes',
    `+++\ntitle = 'عنوان التجربة'\ndate = '2019-03-04'\n[params]\n  author = 'كاتب'\n+++\n\n${p}\n`,
    (r) =>
      r.fields.title === 'عنوان التجربة' &&
      r.fields.date === '2019-03-04' &&
      !text(r).includes('params'),
  ],
  [
    'a day in the name',
    '@2019-02-23-slug.md',
    `# عنوان التجربة\n\n${p}\n\n${q}\n`,
    (r) => r.fields.date === '2019-02-23',
  ],
  [
    'a linked picture',
    'link in text',
    art(`<p><a href="a.jpg"><img src="a.jpg"></a>نصّ التجربة بعد الصورة ${p}</p>`),
    (r) => !/(^|[^!])\[\]\(/.test(text(r)),
  ],
  [
    'an infobox',
    'wikipedia',
    page(
      '<title>عنوان التجربة</title>',
      `<div id="content"><h1>عنوان التجربة</h1><table class="infobox"><tr><th>تاريخ الافتتاح</th><td>3 مارس 1954</td></tr></table><p>${p}</p><p>${q}</p><p>${p}</p></div>`,
    ),
    (r) => r.fields.date === undefined,
  ],
  [
    'a site name',
    'long',
    page(
      `<title>عنوان</title><meta property="og:site_name" content="${'جريدة التجارب '.repeat(12)}">`,
      `<article><h1>عنوان</h1><p>${p}</p><p>${q}</p></article>`,
    ),
    (r) => r.fields.source === undefined,
  ],
  ...[
    ['تصوير: أحمد', 'أحمد'],
    ['عدسة: أحمد', 'أحمد'],
    ['Credit: Ahmad', 'Ahmad'],
    ['Photo: Ahmad', 'Ahmad'],
    ['(تصوير: أحمد)', 'أحمد'],
    ['المصدر: رويترز', 'رويترز'],
    ['(Photo by AFP)', 'AFP'],
    ['© رويترز', 'رويترز'],
    ['بعدسة سامر العلي', 'سامر العلي'],
    ['| تصوير سامر العلي', 'سامر العلي'],
  ].map(([c, who]): Case => [
    'a credit',
    c!,
    art(
      `<figure><img src="a.jpg" alt="أ"><figcaption>صورة: الدفتر المفتوح. ${c}</figcaption></figure>`,
    ),
    (r) =>
      r.fields.photo?.credit === who &&
      r.fields.photo?.caption.replace(/\.$/, '') === 'الدفتر المفتوح',
  ]),
  ...['مشهد من تصوير الفيلم', 'تصوير الأفلام في المدينة', 'عدسة جديدة: أين تُباع'].map((c): Case => [
    'a credit',
    `none in: ${c}`,
    art(`<figure><img src="a.jpg" alt="أ"><figcaption>${c}</figcaption></figure>`),
    (r) => r.fields.photo?.caption === c && !r.fields.photo.credit,
  ]),
  [
    'an author',
    'name in text',
    page(
      `<title>عنوان</title><meta name="author" content="سامر العلي">`,
      `<article><h1>عنوان</h1><p>سامر العلي: ${p}</p><p>${q}</p></article>`,
    ),
    (r) => !r.decisions.some((d) => /An author is named/.test(d.en)),
  ],
  [
    'tracking',
    'html',
    art(`<p>قال <a href="https://a.example/x?id=3&utm_source=y&fbclid=z">سامر</a> ${p}</p>`),
    (r) => text(r).includes('(https://a.example/x?id=3)'),
  ],
  [
    'tracking',
    'markdown',
    `# عنوان التجربة\n\n7 نوفمبر 2014\n\nقال [سامر](https://a.example/x?id=3&utm_source=y) ${p}\n`,
    (r) => text(r).includes('(https://a.example/x?id=3)'),
  ],
];

test.each([
  [
    'what is copied',
    `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><h1>عنوان التجربة</h1><p><span style="font-weight:700">سامر </span><span style="font-weight:400">قال <a href="https://www.google.com/url?q=https://a.example/x&amp;sa=D">رابط</a></span></p><p><span>${q}</span></p></b>`,
  ],
  [
    'what is exported',
    `<html><head><style type="text/css">@import url(https://themes.googleusercontent.com/fonts/css?kit=x);.c1{font-weight:700}.c2{font-weight:400}</style></head><body class="c9 doc-content"><h1><span>عنوان التجربة</span></h1><p class="c2"><span class="c1">سامر </span><span class="c2">قال </span><a href="https://www.google.com/url?q=https://a.example/x&amp;sa=D">رابط</a></p><p><span class="c2">${q}</span></p></body></html>`,
  ],
])('Google Docs, %s: bold, paragraphs and links are its own', async (_name, html) => {
  const bytes = new TextEncoder().encode(html);
  const { fields, blocks } = await prepareArticle({ name: 'a.html', bytes });
  expect(fields.title).toBe('عنوان التجربة');
  expect(blocks.map(({ markdown }) => markdown)).toEqual([
    '**سامر** قال [رابط](https://a.example/x)',
    q,
  ]);
});

test('XML of no known format is refused, not taken for text', async () => {
  const bytes = new TextEncoder().encode('<?xml version="1.0"?><a><b>نصّ</b></a>');
  await expect(prepareArticle({ name: 'a.xml', bytes })).rejects.toThrow('--as text');
});

const nameFile = (name: string, input: string) => {
  if (name.startsWith('@')) return name.slice(1);
  return input.startsWith('<!doctype') ? 'a.html' : input.startsWith('# ') ? 'a.md' : 'a.txt';
};

test.each(cases)('%s: %s', async (_kind, name, input, check) => {
  const bytes = new TextEncoder().encode(input);
  const article = await prepareArticle({ name: nameFile(name, input), bytes });
  const { fields, blocks, record, photo } = article;
  expect(check(article), JSON.stringify({ fields, photo, blocks, record }, null, 1)).toBe(true);
});
