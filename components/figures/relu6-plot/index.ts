export { Relu6Plot, type Relu6PlotProps } from './Relu6Plot';
export { createRelu6PlotStore, relu6PlotPart, relu6PlotTable, type Relu6PlotStore } from './state';
