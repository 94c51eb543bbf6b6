/** Parts at the top level: "a (b, c), d" are "a (b, c)" and "d". */
function topLevelParts(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts.map((part) => part.trim());
}

/** What is between the brackets after `word` at the beginning; undefined where it is not so. */
function inBracketsAfter(word: RegExp, text: string): string | undefined {
  const start = word.exec(text)?.[0];
  const end = text.lastIndexOf(')');
  return start === undefined || end < 0 ? undefined : text.slice(start.length, end);
}

/** From "ANGLE (vendor, device and driver, interface)"; very old browsers leave the vendor out. */
function deviceOf(renderer: string): string {
  const angle = inBracketsAfter(/^ANGLE \(/, renderer);
  if (angle === undefined) return renderer;
  const [first = '', second] = topLevelParts(angle);
  const device = second ?? first;
  return inBracketsAfter(/^Vulkan [\d.]+ \(/, device) ?? device;
}

/** What a name says besides the card: marks, the driver's parts, the interface that is used. */
const asides = [
  /, or similar$/,
  /^ANGLE Metal Renderer: /,
  /^Mesa(?: DRI)? /,
  /\((?:R|TM|C)\)/gi,
  / \(.*$/, // (KBL GT2), (0x00001C81), (LLVM 15.0.7, 256 bits)
  /\/PCIe.*$/,
  / (?:Direct3D\S*|OpenGL|vs_\d|ps_\d).*$/,
  / Device$/,
];

/**
 * The name of a graphics card as people know it, out of what WebGL calls its renderer:
 * "NVIDIA GeForce GTX 1050" for
 * "ANGLE (NVIDIA, NVIDIA GeForce GTX 1050 Direct3D11 vs_5_0 ps_5_0, D3D11)".
 */
export function plainName(renderer: string): string {
  const device = asides.reduce((name, aside) => name.replace(aside, ''), deviceOf(renderer));
  return device.replace(/\s+/g, ' ').trim() || renderer.trim();
}
