/** A part of the interface's words: texts by name, in groups. */
export interface Words {
  [name: string]: string | Words;
}

/**
 * Words that `@sveltia/cms` 0.221.1 has in English alone, as far as a form of ours shows them; in the names and
 * the writing (Unicode MessageFormat 2) of its own file, `locales/ar.json`.
 */
const moreArabic: Words = {
  select_item: 'تحديد {$name}',
  folders: 'المجلدات',
  more_folders: 'مجلدات أخرى',
  file_unavailable: 'غير متاح',
  file_unavailable_description: 'تعذّر عرض الملف، ولعلّه نُقل أو حُذف.',
  back_to_parent_folder: 'العودة إلى المجلد الأعلى',
  replace_file: 'استبدال الملف',
  replace_image: 'استبدال الصورة',
  remove_file: 'إزالة الملف',
  remove_image: 'إزالة الصورة',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count one {{ويُزال ذكره من المقال الذي يستعمله.}} * {{ويُزال ذكرها من المقالات التي تستعملها.}}',
  cannot_delete_referenced_assets:
    '.input {$count :integer} .match $count one {{لا يُحذف هذا الملف، ففي المقالات التي تستعمله حقول لا تصحّ من دونه. عدّلها أولاً.}} * {{لا تُحذف هذه الملفات، ففي المقالات التي تستعملها حقول لا تصحّ من دونها. عدّلها أولاً.}}',
  show_errors: 'عرض الأخطاء',
  list_item_options: 'خيارات العنصر',
  entry_sidebar: {
    slug: {
      title: 'عنوان الصفحة (Slug)',
      generated_on_save: 'يُؤخذ العنوان مما في المقال عند حفظه.',
      unavailable: 'لا عنوان لهذا المقال.',
    },
  },
  save_conflict: {
    title: 'عدّل غيرك هذا المقال',
    modified_by: 'عدّله {$name} في {$date}، بعد أن فتحته.',
    modified: 'عُدّل في المستودع بعد أن فتحته.',
    deleted: 'حُذف من المستودع بعد أن فتحته.',
    overwrite_warning: 'إن حفظت الآن ضاعت تعديلات غيرك.',
    recreate_warning: 'إن حفظت الآن أُنشئ من جديد.',
    save_anyway: 'احفظ مع ذلك',
    branch_moved: 'عدّل غيرك المستودع في أثناء الحفظ. أعد المحاولة.',
  },
  remote_change: {
    reload_entry: 'إعادة فتح المقال',
    confirm_reloading_entry: 'أتعيد فتح المقال؟ يضيع ما لم تحفظه.',
  },
};

/**
 * Completes the interface's words with those above, where it lacks them.
 *
 * @param words those that it has
 * @param more those that it may lack
 * @returns all of them
 */
export function completeArabic(words: Words, more: Words = moreArabic): Words {
  const all: Words = { ...words };
  for (const [name, own] of Object.entries(more)) {
    const known = all[name];
    if (known === undefined) all[name] = own;
    else if (typeof known === 'object' && typeof own === 'object')
      all[name] = completeArabic(known, own);
  }
  return all;
}
