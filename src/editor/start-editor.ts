import { joinMoment, splitMoment } from './join-moment.ts';

/** What Sveltia CMS gives those who draw a field of their own: React's two functions. */
declare const createClass: (spec: object) => never;
declare const h: (name: unknown, props: object, ...children: unknown[]) => unknown;

interface MomentControl {
  props: {
    value?: string;
    forID: string;
    field: { get(name: string): string };
    onChange(value: string): void;
  };
}

interface AlternativeControl {
  props: { value?: string; entry?: { getIn(path: string[]): unknown } };
}

/** Where Sveltia CMS keeps what its user has chosen. */
const choices = 'sveltia-cms.prefs';

// Else it speaks the browser's language; who chooses another in its settings keeps that.
if (!localStorage.getItem(choices)) localStorage.setItem(choices, JSON.stringify({ locale: 'ar' }));

// It reads that as soon as it is loaded.
const { default: CMS } = await import('@sveltia/cms');

/** The file of names is a text of lines, no data with fields. */
CMS.registerCustomFormat('plain', 'txt', {
  fromFile: (text) => ({ text }),
  toFile: ({ text }: { text: string }) => `${text.trimEnd()}\n`,
});

/** Two inputs, since an article says no hour that nobody knows, and none may be made up for it. */
CMS.registerFieldType(
  'moment',
  createClass({
    render(this: MomentControl) {
      const { value = '', forID, field, onChange } = this.props;
      const moment = splitMoment(value);
      const input = (type: 'date' | 'time', part: keyof typeof moment, label?: string) =>
        h('input', {
          ...{ type, value: moment[part], 'aria-label': label, id: label ? undefined : forID },
          onChange: (event: { target: HTMLInputElement }) =>
            onChange(joinMoment({ ...moment, [part]: event.target.value }, field.get('time_zone'))),
        });
      return h(
        'div',
        { className: 'moment' },
        input('date', 'day'),
        h('label', {}, 'الساعة، إن عُرفت: ', input('time', 'hour', 'الساعة')),
      );
    },
  }),
);

/** Words for who does not see a picture: a build asks for them wherever there is one. */
CMS.registerFieldType(
  'alternative',
  createClass({
    isValid(this: AlternativeControl) {
      const { value = '', entry } = this.props;
      const isNeeded = Boolean(entry?.getIn(['data', 'photo', 'file'])) && value.trim() === '';
      const message = 'صِف ما يظهر في الصورة لمن لا يراها: لا يُنشر المقال من دون ذلك';
      return isNeeded ? { error: { message } } : true;
    },
    render(this: AlternativeControl) {
      return h(CMS.getFieldType('text')?.control, this.props);
    },
  }),
);

/** A switch that is off is an optional field like any other that holds nothing. */
CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => entry.get('data').filter((value: unknown) => value !== false),
});

await CMS.init();
