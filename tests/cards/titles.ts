/** Headlines for tests of cards, by their length in characters or by what is hard about them. */
export const titles = {
  10: 'هدنة مؤقتة',
  40: 'ارتفاع أسعار النفط بعد قرار خفض الإنتاج.',
  80: 'المنظمة تدعو إلى تحقيق مستقل في الهجوم على قافلة المساعدات في شمال البلاد اليوم.',
  160: lengthen(160),
  300: lengthen(300),
  3000: lengthen(3000),
  'one long word': `رابط ${'abcdefghij'.repeat(12)} طويل`,
  'Latin names': 'هاتف iPhone 15 Pro يصل إلى 100$',
  symbols: 'C++ و .NET',
  'Latin first': 'Netflix: ماذا بعد؟',
  tashkeel: 'إِنَّا أَنْزَلْنَاهُ قُرْآنًا عَرَبِيًّا: كَيْفَ يُشَكَّلُ النَّصُّ إِذَا طَالَ وَتَعَدَّدَتْ سُطُورُهُ؟',
  emoji: 'عاجل 🔴: الزلزال 🇹🇷 يضرب جنوب تركيا',
  Persian: 'گزارشی از چین و پاکستان: ژرفای ۳۴۵',
  markup: '"</script><script>alert(1)</script>" & \'<b>\' عنوان',
};

function lengthen(length: number): string {
  const words =
    'مجلس الأمن الدولي يعقد جلسة طارئة لبحث التطورات في المنطقة وسط دعوات إلى وقف القتال ';
  return words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length - 1)
    .trim()
    .padEnd(length, '؟');
}
