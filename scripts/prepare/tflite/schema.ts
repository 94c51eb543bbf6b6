/**
 * Field numbers and codes of the TensorFlow Lite schema, as far as they are read here.
 * https://github.com/tensorflow/tensorflow/blob/v2.10.0/tensorflow/lite/schema/schema.fbs
 */
export const modelFields = { operatorCodes: 1, subgraphs: 2, buffers: 4 } as const;
export const subgraphFields = { tensors: 0, inputs: 1, operators: 3 } as const;
export const tensorFields = { shape: 0, type: 1, buffer: 2, name: 3 } as const;
export const operatorFields = { codeIndex: 0, inputs: 1, outputs: 2, options: 4 } as const;
export const bufferFields = { data: 0 } as const;

/** Codes up to 126 stand in the first field, which is a byte, larger ones in the second. */
export const operatorCodeFields = { byteCode: 0, code: 3 } as const;

export const convFields = {
  padding: 0,
  strideWidth: 1,
  strideHeight: 2,
  activation: 3,
  dilationWidth: 4,
  dilationHeight: 5,
} as const;

export const depthwiseFields = {
  padding: 0,
  strideWidth: 1,
  strideHeight: 2,
  activation: 4,
  dilationWidth: 5,
  dilationHeight: 6,
} as const;

export const addFields = { activation: 0 } as const;

/** BuiltinOperator. */
export const operatorCodes = { add: 0, conv: 3, depthwise: 4, dequantize: 6 } as const;

/** TensorType. */
export const float16Type = 1;

/** Padding, by its code. */
export const paddings = ['SAME', 'VALID'] as const;
export type Padding = (typeof paddings)[number];

/** ActivationFunctionType, by its code, as far as MobileNets have it. */
export const activations = ['linear', 'relu', undefined, 'relu6'] as const;
export type Activation = 'linear' | 'relu' | 'relu6';
