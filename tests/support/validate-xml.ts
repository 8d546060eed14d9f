import { validateXML } from 'xmllint-wasm';

/**
 * Says what keeps a text from being well-formed XML, by libxml2.
 *
 * @param xml the text
 * @returns messages; none where it is
 */
export async function validateXml(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    normalization: 'format',
  });
  return errors.map(({ message }) => message);
}
