/**
 * Reads a value out of data of any shape.
 *
 * @param data as YAML gives it
 * @param path to the value
 * @returns it; undefined where something on the way is missing
 */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}
