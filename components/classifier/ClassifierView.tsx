import type { ReactNode } from 'react';
import { LinkNotice, type LinkNoticeTexts } from '@/components/ui/LinkNotice';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { Note } from '@/components/ui/Note';
import type { NetworkOffers } from '@/lib/content/network-offers';
import type { SampleName } from '@/lib/content/samples';
import { findSample } from '@/lib/content/samples';
import { fill } from '@/lib/format/text';
import { newestPhoto, type ClassifierState } from '@/lib/store/classifier';
import type { Report } from '@/lib/store/codec';
import type { NetworkChoice } from '@/lib/store/network-choice';
import { AboutTheAnswer } from './AboutTheAnswer';
import { AnswerPanel } from './AnswerPanel';
import { announcement } from './answer-text';
import { DropTarget } from './DropTarget';
import { FailureNote } from './FailureNote';
import { NetworkPicker, type NetworkActions } from './network/NetworkPicker';
import { NumericsCheck } from './network/NumericsCheck';
import { PhotoChooser } from './PhotoChooser';
import { PhotoFigure } from './PhotoFigure';
import type { Wording } from './text';
import { fallbackSample } from './use-sample-link';
import styles from './ClassifierView.module.css';

export interface ClassifierActions {
  readonly onFile: (file: File) => void;
  readonly onSample: (name: SampleName) => void;
  readonly onCancel: () => void;
  /** Try again, or load the network. */
  readonly onRetry: () => void;
}

export interface ClassifierViewProps extends Wording, ClassifierActions, NetworkActions {
  readonly state: ClassifierState;
  readonly online: boolean;
  /** Files are dragged over the window. */
  readonly dragging: boolean;
  /** The name in the link, where no sample has it. */
  readonly unknownSample: string | null;
  /** The button that takes a photo; it holds a state of its own. */
  readonly camera: ReactNode;
  /** Offers the graphics card beside what computes; it holds a state of its own. */
  readonly gpu?: ReactNode;
  /** What is told of the site's networks before one is fetched. */
  readonly offers: NetworkOffers;
  /** The network the reader looks at in the picker. */
  readonly choice: NetworkChoice;
  /** What the link asks for that there is not. */
  readonly reports: readonly Report[];
  readonly link: LinkNoticeTexts;
  /** What looks behind the answer; it holds a state of its own. */
  readonly children?: ReactNode;
}

/** The page as a picture of its state: choose, see what the network is shown, read the answer. */
export function ClassifierView(props: ClassifierViewProps) {
  const { state, online, dragging, unknownSample, offers, choice, language, text } = props;
  const { status, answered, fetching, pending, model, refused } = state;
  const wording = { language, text };
  const chosen = fetching ?? newestPhoto(state)?.origin;
  const failure = status.kind === 'failed' ? status.failure : refused;
  return (
    <div className={styles.page}>
      <div className={styles.opening}>
        <h1>{text.heading}</h1>
        <p className={styles.lead}>{text.lead}</p>
      </div>
      <PhotoChooser
        {...wording}
        look={answered || state.isHeld ? 'secondary' : 'primary'}
        chosen={chosen?.from === 'sample' ? (findSample(chosen.name)?.name ?? null) : null}
        camera={props.camera}
        onFile={props.onFile}
        onSample={props.onSample}
      />
      {unknownSample !== null && <UnknownSample {...wording} name={unknownSample} />}
      {failure && (
        <FailureNote
          {...wording}
          failure={failure}
          photo={status.kind === 'failed' ? status.photo : null}
          offline={!online && model === null}
          onRetry={props.onRetry}
        />
      )}
      <LinkNotice reports={props.reports} texts={props.link} />
      <NetworkPicker
        {...wording}
        state={state}
        offers={offers}
        choice={choice}
        onCancel={props.onCancel}
        onPick={props.onPick}
        onUse={props.onUse}
        onNetworkFiles={props.onNetworkFiles}
      />
      <div className={styles.columns}>
        <section className={styles.column}>
          <h2 className={styles.heading}>{text.photo.heading}</h2>
          <PhotoFigure {...wording} answered={answered} pending={pending} />
        </section>
        <AnswerPanel
          {...wording}
          className={styles.column}
          headingClass={styles.heading}
          state={state}
          offers={offers}
          choice={choice}
          gpu={props.gpu}
          onCancel={props.onCancel}
          onLoad={props.onRetry}
        />
      </div>
      {props.children}
      <AboutTheAnswer {...wording} network={answered?.by ?? state} offers={offers} />
      {!state.isHeld && (
        <NumericsCheck {...wording} source={state.source} photo={newestPhoto(state)} />
      )}
      <LiveRegion message={announcement(state, wording)} />
      {dragging && <DropTarget text={text} />}
    </div>
  );
}

function UnknownSample({ name, text }: Wording & { readonly name: string }) {
  const { title, text: sentence } = text.unknownSample;
  return (
    <Note kind="warning" title={fill(title, { name })}>
      {fill(sentence, { shown: text.samples[fallbackSample].name })}
    </Note>
  );
}
