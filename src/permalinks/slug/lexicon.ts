import { foldText } from '../../arabic/fold.ts';
import {
  frequentAdjectives,
  frequentNames,
  frequentNouns,
  frequentVerbs,
} from './frequent-words.ts';
import { moreAdjectives, moreNames, moreNouns, verbs } from './more-words.ts';

/** A word of headlines in Latin letters, as English newspapers write it. */
export interface LatinWord {
  latin: string;
  kind: 'name' | 'noun' | 'adjective';
}

/** People and families: Arabic first, then Latin; `/` parts spellings. */
const people = `
أوباما obama | ترامب/ترمب trump | بايدن biden | بوش bush | كلينتون clinton | هاريس harris | بلينكن blinken | كيري kerry | روبيو rubio
بوتين putin | لافروف lavrov | زيلينسكي zelensky | ماكرون macron | ميركل merkel | شولتس/شولتز scholz | ميرتس merz | ستارمر starmer
خامنئي khamenei | روحاني rouhani | ظريف zarif | رئيسي raisi | بزشكيان pezeshkian | عراقجي araghchi | أردوغان/إردوغان erdogan | فيدان fidan
نتنياهو/نتانياهو netanyahu | غالانت gallant | غانتس gantz | عباس abbas | عرفات arafat | هنية haniyeh | السنوار sinwar | نصر الله nasrallah
الأسد assad | الشرع sharaa | السيسي sisi | مبارك mubarak | مرسي morsi | القذافي gaddafi | حفتر haftar | الدبيبة dbeibah | السراج sarraj
بن سلمان bin-salman | بن زايد bin-zayed | تبون tebboun | بوتفليقة bouteflika | سعيد saied | السبسي essebsi | الغنوشي ghannouchi
البرهان burhan | حميدتي hemedti | البشير bashir | المالكي maliki | الصدر sadr | السوداني sudani | السيستاني sistani | الكاظمي kadhimi | العبادي abadi
الحريري hariri | عون aoun | بري berri | ميقاتي mikati | سلام salam | جنبلاط jumblatt | غوتيريش guterres | صدام saddam | ماسك musk | شي xi
محمد mohammed | أحمد ahmed | محمود mahmoud | علي ali | حسن hassan | حسين hussein | خالد khaled | عمر omar | يوسف youssef | إبراهيم ibrahim
مصطفى mustafa | عبد الله abdullah | عبد الرحمن abdulrahman | فاطمة fatima | مريم mariam | زينب zainab | سلمان salman | فيصل faisal
فيروز fairuz | أم كلثوم umm-kulthum | نجيب محفوظ naguib-mahfouz | درويش darwish | صلاح salah | ميسي messi | رونالدو ronaldo`;

/** Places, states, parties and institutions. */
const places = `
الولايات المتحدة us | أميركا/أمريكا america | واشنطن washington | البيت الأبيض white-house | نيويورك new-york | البنتاغون pentagon
روسيا russia | موسكو moscow | أوكرانيا ukraine | كييف kyiv | الصين china | بكين beijing | اليابان japan | الهند india | باكستان pakistan
إيران iran | طهران tehran | تركيا turkey | أنقرة ankara | إسطنبول istanbul | أفغانستان afghanistan | كوريا korea | تايوان taiwan
فرنسا france | باريس paris | بريطانيا britain | لندن london | ألمانيا germany | برلين berlin | إيطاليا italy | إسبانيا spain | فيينا vienna | جنيف geneva
أوروبا europe | الاتحاد الأوروبي eu | الأمم المتحدة un | مجلس الأمن security-council | حلف الناتو/الناتو/الأطلسي nato | الجامعة العربية arab-league
السعودية saudi-arabia | الرياض riyadh | جدة jeddah | مكة mecca | المدينة المنورة medina | الإمارات uae | دبي dubai | أبوظبي/أبو ظبي abu-dhabi
قطر qatar | الدوحة doha | الكويت kuwait | البحرين bahrain | عمان oman | سلطنة عمان oman | مسقط muscat | اليمن yemen | صنعاء sanaa | عدن aden | الخليج gulf
مصر egypt | القاهرة cairo | الإسكندرية alexandria | سيناء sinai | النيل nile | قناة السويس suez-canal | السودان sudan | الخرطوم khartoum | دارفور darfur
ليبيا libya | طرابلس tripoli | بنغازي benghazi | تونس tunisia | الجزائر algeria | المغرب morocco | الرباط rabat | الدار البيضاء casablanca | موريتانيا mauritania
سورية/سوريا syria | دمشق damascus | حلب aleppo | حمص homs | إدلب idlib | لبنان lebanon | بيروت beirut | الأردن jordan | العراق iraq | بغداد baghdad | الموصل mosul | البصرة basra | أربيل erbil | كردستان kurdistan
فلسطين palestine | غزة gaza | القدس jerusalem | الضفة الغربية/الضفة west-bank | رفح rafah | رام الله ramallah | الأقصى al-aqsa | إسرائيل israel | تل أبيب tel-aviv
الصومال somalia | إثيوبيا ethiopia | أفريقيا/إفريقيا africa | آسيا asia | الشرق الأوسط middle-east | البحر الأحمر red-sea | المتوسط mediterranean | هرمز hormuz
داعش isis | الدولة الإسلامية islamic-state | القاعدة al-qaeda | حماس hamas | فتح fatah | حزب الله hezbollah | الحوثيون/الحوثيين/الحوثي houthis | طالبان taliban | الإخوان brotherhood
أوبك opec | فيفا fifa | غوغل google | آبل apple | مايكروسوفت microsoft | فيسبوك facebook | تويتر twitter | مونديال world-cup | كأس العالم world-cup | رمضان ramadan`;

const nouns = `
رسالة letter | رسائل letters | رئيس president | الرئيس president | وزير minister | وزراء ministers | وزارة ministry | رئيس الوزراء prime-minister | وزير الخارجية foreign-minister
حكومة government | برلمان parliament | نواب deputies | انتخابات elections | انتخاب election | تصويت vote | دستور constitution | قانون law | محكمة court | حكم verdict | قاض/قاضي judge | سجن prison | سجين prisoner
حرب war | سلام peace | هدنة truce | وقف النار/وقف إطلاق النار ceasefire | جيش army | جنود soldiers | جندي soldier | غارة/غارات strike | قصف shelling | هجوم attack | هجمات attacks | انفجار blast | تفجير bombing | صاروخ missile | صواريخ missiles | مسيرة drone | طائرة plane | طائرات planes | معركة battle | معارك battles
قتلى/قتيل/مقتل killed | جرحى wounded | ضحايا victims | شهداء/شهيد martyrs | أسرى/أسير prisoners | رهائن hostages | لاجئون/لاجئين refugees | نازحون/نازحين displaced | مهاجرون/مهاجرين migrants
اتفاق/اتفاقية/صفقة deal | مفاوضات/محادثات talks | مباحثات talks | لقاء/اجتماع meeting | قمة summit | مؤتمر conference | زيارة visit | خطاب speech | تصريح/تصريحات statement | قرار decision | قرارات decisions | عقوبات sanctions | حصار siege | أزمة crisis | خلاف dispute | تعاون cooperation | علاقات relations | حوار dialogue | دعم support | مساعدات aid
ثورة revolution | احتجاجات/مظاهرات/مظاهرة protests | إضراب strike | انقلاب coup | معارضة opposition | إصلاح reform | إصلاحات reforms | فساد corruption | حقوق rights | حرية freedom | صحافة press | صحافي/صحفي journalist | صحيفة newspaper | إعلام media
اقتصاد economy | نفط oil | غاز gas | أسعار prices | سعر price | دولار dollar | بنك/مصرف bank | بورصة market | أسواق/سوق market | تجارة trade | شركة company | شركات companies | موازنة/ميزانية budget | ديون/دين debt | بطالة unemployment | تضخم inflation | ضرائب taxes | استثمار investment
زلزال earthquake | فيضانات/فيضان floods | حريق/حرائق fire | جفاف drought | مناخ climate | طقس weather | مياه/ماء water | كهرباء power | طاقة energy | بيئة environment | وباء epidemic | كورونا covid | لقاح vaccine | صحة health | مستشفى hospital | مرض disease | دواء medicine
تعليم education | جامعة university | مدرسة/مدارس school | طلاب students | امتحانات exams | كتاب book | كتب books | رواية novel | شعر poetry | شاعر poet | كاتب writer | فيلم film | سينما cinema | مسرح theatre | معرض exhibition | مهرجان festival | أغنية song | موسيقى music | فن art | لغة language | تاريخ history | آثار antiquities | متحف museum
كرة football | مباراة match | منتخب/فريق team | لاعب player | مدرب coach | بطولة championship | كأس cup | هدف goal | فوز win
علم science | علماء scientists | دراسة study | بحث research | فضاء space | قمر moon | ذكاء اصطناعي/الذكاء الاصطناعي ai | إنترنت internet | هاتف phone | تقنية/تكنولوجيا technology
شعب people | نساء women | امرأة woman | أطفال children | طفل child | شباب youth | مدينة city | قرية village | بلد country | دولة state | حدود border | مطار airport | ميناء port | طريق road | سفينة ship | سفن ships | بحر sea | نهر river | قطار train
سفير ambassador | سفارة embassy | مبعوث envoy | زعيم leader | قائد commander | ملك king | أمير prince | شرطة police | أمن security | تحقيق investigation | تقرير report | خطة plan | مشروع project | حملة campaign | حادث accident | وفاة death | رحيل death | جائزة prize | عام year | يوم day | شهر month | أسبوع week | ليلة night | عيد eid | حج hajj | مسجد mosque | كنيسة church`;

const adjectives = `
سري/سرية secret | نووي/نووية nuclear | عسكري/عسكرية military | سياسي/سياسية political | اقتصادي/اقتصادية economic | أميركي/أميركية/أمريكي/أمريكية american | إيراني/إيرانية iranian
إسرائيلي/إسرائيلية israeli | فلسطيني/فلسطينية palestinian | سوري/سورية syrian | مصري/مصرية egyptian | عراقي/عراقية iraqi | لبناني/لبنانية lebanese | سعودي saudi | روسي/روسية russian | تركي/تركية turkish | عربي/عربية arab | أوروبي/أوروبية european | فرنسي/فرنسية french | بريطاني/بريطانية british | صيني/صينية chinese
جديد/جديدة new | كبير/كبيرة big | أول/أولى first | دولي/دولية international | وطني/وطنية national | محلي/محلية local | شامل/شاملة comprehensive | خاص/خاصة special | عاجل/عاجلة urgent | جوي/جوية air | بحري/بحرية naval | إنساني/إنسانية humanitarian | قديم/قديمة old`;

/** Words that a short address does without. */
export const stopWords: ReadonlySet<string> = new Set(
  foldText(
    'في من على إلى الى عن مع بعد قبل أن إن أنّ هذا هذه ذلك تلك التي الذي الذين هو هي هم كان كانت يكون ما لا لم لن ليس قد كل ' +
      'بين حول ضد لدى عند خلال أو أم ثم كما حتى منذ هل كيف لماذا متى أين ماذا أكثر غير بسبب نحو إذا عندما بعدما فيما وسط رغم مقابل ' +
      'بشأن أجل إثر عبر فوق تحت أمام دون سوى أي أية له لها لهم به بها فيه فيها منه منها عنه عنها عليه عليها إليه إليها بأن بل لكن ' +
      'و يا يوم اليوم أمس غدا يقول قال قالت يؤكد أكد تؤكد أعلن يعلن تعلن كشف يكشف تكشف ' +
      `${verbs} ${frequentVerbs}`,
  ).split(' '),
);

/** Words of one or two, folded, to their Latin form. */
export const lexicon: ReadonlyMap<string, LatinWord> = new Map([
  ...readList(frequentAdjectives, 'adjective'),
  ...readList(moreAdjectives, 'adjective'),
  ...readList(adjectives, 'adjective'),
  ...readList(frequentNouns, 'noun'),
  ...readList(moreNouns, 'noun'),
  ...readList(nouns, 'noun'),
  ...readList(frequentNames, 'name'),
  ...readList(moreNames, 'name'),
  ...readList(places, 'name'),
  ...readList(people, 'name'),
]);

function readList(list: string, kind: LatinWord['kind']): [string, LatinWord][] {
  return list
    .split(/[|\n]/)
    .map((each) => each.trim())
    .filter(Boolean)
    .flatMap((entry) => {
      const latin = entry.slice(entry.lastIndexOf(' ') + 1);
      const spellings = entry.slice(0, entry.lastIndexOf(' ')).split('/');
      return spellings.map((each): [string, LatinWord] => [foldText(each), { latin, kind }]);
    });
}
