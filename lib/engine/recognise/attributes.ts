/** The attributes of a TensorFlow node as model.json writes them: numbers as text, text as base64. */
import type { GraphNode } from '../model-file';

type Value = Readonly<Record<string, unknown>> | undefined;

const valueOf = (node: GraphNode, name: string) => node.attr?.[name] as Value;

function decoded(text: unknown): string {
  if (Array.isArray(text)) return String.fromCharCode(...(text as number[]));
  return typeof text === 'string' ? atob(text) : '';
}

export function textOf(node: GraphNode, name: string): string {
  return decoded(valueOf(node, name)?.s);
}

export function numberOf(node: GraphNode, name: string, otherwise: number): number {
  const { f, i } = valueOf(node, name) ?? {};
  return f === undefined && i === undefined ? otherwise : Number(f ?? i);
}

export function flagOf(node: GraphNode, name: string): boolean {
  return valueOf(node, name)?.b === true;
}

export function numbersOf(node: GraphNode, name: string): readonly number[] {
  const list = valueOf(node, name)?.list as Value;
  return Array.isArray(list?.i) ? list.i.map(Number) : [];
}

export function textsOf(node: GraphNode, name: string): readonly string[] {
  const list = valueOf(node, name)?.list as Value;
  return Array.isArray(list?.s) ? list.s.map(decoded) : [];
}

/** Sides of the shape that a placeholder was given; null for one that is left open. */
export function shapeOf(node: GraphNode, name: string): readonly (number | null)[] | null {
  const shape = valueOf(node, name)?.shape as { dim?: readonly { size?: unknown }[] } | undefined;
  if (!Array.isArray(shape?.dim)) return null;
  return shape.dim.map(({ size }) => (Number(size) > 0 ? Number(size) : null));
}
