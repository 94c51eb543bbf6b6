import { buttonClass } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { NetworkInfo } from '@/lib/engine/types';
import type { ChosenNetwork } from '@/lib/store/classifier';
import type { Wording } from '../text';
import fileStyles from '../FileButton.module.css';
import { Facts, type Fact } from './Facts';
import styles from './NetworkPicker.module.css';

export interface OwnFilesProps extends Wording {
  readonly network: ChosenNetwork;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files of the reader's own: the button, and what was recognised in them. */
export function OwnFiles({ network, onFiles, ...wording }: OwnFilesProps) {
  const { files } = wording.text.networks;
  return (
    <div className={styles.panel}>
      <p>{files.text}</p>
      <label className={buttonClass('secondary', fileStyles.file)}>
        <Icon name="upload" />
        {files.choose}
        <input
          className={fileStyles.input}
          type="file"
          multiple
          accept=".json,.bin"
          data-testid="network-input"
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            if (chosen.length > 0) onFiles(chosen);
            currentTarget.value = ''; // so that the same files can be chosen again
          }}
        />
      </label>
      {network.recognised && <Recognised {...wording} info={network.recognised} />}
    </div>
  );
}

function Recognised({ info, ...wording }: Wording & { readonly info: NetworkInfo }) {
  const { files } = wording.text.networks;
  return (
    <div data-testid="recognised">
      <h3 className={styles.heading}>{files.recognised}</h3>
      <Facts facts={factsOf(info, wording)} />
      {info.answersAlike && (
        <p className={styles.alike} data-testid="answers-alike">
          {files.alike}
        </p>
      )}
    </div>
  );
}

function factsOf(info: NetworkInfo, { language, text }: Wording): Fact[] {
  const { integer, upTo } = numbersIn(language);
  const { files } = text.networks;
  const { family, alpha, classes, hasBackground, input } = info;
  const nearest = upTo(alpha.nearest, 2);
  const count = classes === null ? files.unknownClasses : integer(classes);
  const [low, high] = input.range.map((end) => upTo(end, 3));
  return [
    [files.version, files.families[family]],
    [files.alpha, alpha.exact ? nearest : fill(files.nearest, { alpha: nearest })],
    [files.classes, hasBackground ? fill(files.background, { classes: count }) : count],
    [files.input, fill(files.inputText, { side: integer(input.side) })],
    [files.range, fill(files.rangeText, { low: low ?? '', high: high ?? '' })],
  ];
}
