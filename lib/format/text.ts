/**
 * Puts values into a dictionary text: `fill('{n} filters', { n: '1.024' })`. Numbers must be
 * formatted by the caller, in the page's language; a placeholder without a value is a mistake in
 * the program and throws.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for ${whole} in "${template}"`);
    return String(value);
  });
}
