import { titleText } from 'rehype-rtl';
import { describe, expect, it } from 'vitest';

const RLM = '\u200F';

describe('titleText', () => {
  it('puts a mark before an Arabic title that begins with Latin', () => {
    expect(titleText('iPhone 16: ما الجديد؟')).toBe(`${RLM}iPhone 16: ما الجديد؟`);
    expect(titleText('"Google" تردّ')).toBe(`${RLM}"Google" تردّ`);
  });

  it('puts none before a title that begins with Arabic', () => {
    expect(titleText('أوباما في رسالة إلى Google')).toBe('أوباما في رسالة إلى Google');
  });

  it('puts none before a title without Arabic', () => {
    expect(titleText('Google')).toBe('Google');
  });

  it('isolates within the title too', () => {
    expect(titleText('C++ لغة')).toBe(`${RLM}\u2066C++\u2069 لغة`);
  });

  it('gives its own result back', () => {
    const once = titleText('C++: لغة و.NET');
    expect(titleText(once)).toBe(once);
  });
});
