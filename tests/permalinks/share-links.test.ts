import { describe, expect, test } from 'vitest';
import { listShareLinks } from '../../src/permalinks/share-links.ts';

const address = 'https://maqal.example/2014/a-slug/';
const read = (title: string) => {
  const { whatsapp, telegram, x, facebook, email } = listShareLinks({ title, address });
  const query = (link: string) => Object.fromEntries(new URL(link).searchParams);
  return {
    whatsapp: query(whatsapp),
    telegram: query(telegram),
    x: query(x),
    facebook: query(facebook),
    email: query(email),
  };
};

test.each([
  'أوباما في رسالة سرية إلى خامنئي: النووي مقابل "داعش"',
  'أ & ب + ج = 100% #وسم؟ <ب>',
  'مِصْرُ 🎉 «سطر» /?٣=',
])('%s reaches every service, with the address on a line of its own', (title) => {
  const text = `${title}\n${address}`;
  expect(read(title)).toEqual({
    whatsapp: { text },
    telegram: { url: address, text: title },
    x: { text },
    facebook: { u: address },
    email: { subject: title, body: `${title}\r\n${address}` },
  });
});

describe('a title keeps its order where only characters can hold it', () => {
  test('a name that would jump is isolated', () => {
    expect(read('لغة C++ في المدارس').telegram.text).toBe('لغة \u2066C++\u2069 في المدارس');
  });

  test('one that begins in Latin letters still runs from the right', () => {
    expect(read('iPhone 16: ما الجديد؟').whatsapp.text).toMatch(/^\u200F?.*iPhone/);
    expect(read('iPhone 16: ما الجديد؟').whatsapp.text?.startsWith('\u200F')).toBe(true);
  });
});

test('the links are plain addresses: no space, no quote, nothing but ASCII', () => {
  for (const link of Object.values(listShareLinks({ title: 'أ "ب" \' ج', address }))) {
    expect(link).toMatch(/^[!#-~]+$/);
  }
});
