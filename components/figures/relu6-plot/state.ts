/** What the reader can set in the plot of ReLU6, and how a link writes it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { curveNames, plotted, type CurveName } from '@/lib/layout/activation-plot';
import { defaultsOf, type Table } from '@/lib/store/codec';
import { choiceField, numberField } from '@/lib/store/fields';
import { linkPart } from '@/lib/store/link';

export const curveChoices = ['all', ...curveNames] as const;

export interface Relu6PlotSetting {
  readonly curves: CurveName | 'all';
  readonly x: number;
}

/** An x above the ceiling, where the curves have parted. */
const firstX = 8;

export const relu6PlotTable = {
  fields: {
    curves: choiceField('r6curves', curveChoices, 'all'),
    x: numberField('r6x', { min: plotted.least, max: plotted.most, step: 0.1 }, firstX),
  },
} satisfies Table<Relu6PlotSetting>;

export type Relu6PlotStore = StoreApi<Relu6PlotSetting>;

/** One for each place where the figure has a state of its own. */
export function createRelu6PlotStore(setting: Partial<Relu6PlotSetting> = {}): Relu6PlotStore {
  return createStore(() => ({ ...defaultsOf<Relu6PlotSetting>(relu6PlotTable), ...setting }));
}

/** The figure of its own page. */
export const relu6PlotStore = createRelu6PlotStore();

export const relu6PlotPart = linkPart<Relu6PlotSetting>(relu6PlotTable, relu6PlotStore);

/** The curves that are drawn. */
export function shownCurves({ curves }: Relu6PlotSetting): readonly CurveName[] {
  return curves === 'all' ? curveNames : [curves];
}
