import { pathIn } from '@/lib/content/paths';
import type { BottleneckChoice } from '@/lib/layout/bottleneck';
import { blockHref } from '@/lib/store/setting-chips';
import { CopyFigureLink } from '../CopyFigureLink';
import type { FigureProps } from '../figure-props';
import { OpenWithNumbers } from '../OpenWithNumbers';
import { invertedResidualTable, networkWith, type InvertedResidualStore } from './state';

interface FigureLinksProps extends FigureProps<'invertedResidual'> {
  readonly choice: BottleneckChoice;
  readonly store: InvertedResidualStore;
}

/** To the whole network at this block, and to the figure as it stands. */
export function FigureLinks({ language, messages, choice, store }: FigureLinksProps) {
  const explorer = blockHref(pathIn(language, 'explore/'), networkWith(choice), choice.block);
  return (
    <>
      <OpenWithNumbers href={explorer}>{messages.figure.open.explorer}</OpenWithNumbers>
      <CopyFigureLink<BottleneckChoice>
        name="inverted-residual"
        language={language}
        table={invertedResidualTable}
        store={store}
        texts={messages.link}
      />
    </>
  );
}
