import type { Messages } from '@/lib/content/messages';
import packageFile from '../../package.json';
import { Section } from './Section';
import styles from './AboutPage.module.css';

const siteEntry = `@software{mobilenet_explained,
  title   = {MobileNet Explained},
  author  = {{MobileNet Explained contributors}},
  year    = {2026},
  version = {${packageFile.version}}
}`;

const paperEntries = `@article{howard2017mobilenets,
  title   = {MobileNets: Efficient Convolutional Neural Networks
             for Mobile Vision Applications},
  author  = {Howard, Andrew G. and Zhu, Menglong and Chen, Bo and
             Kalenichenko, Dmitry and Wang, Weijun and Weyand, Tobias and
             Andreetto, Marco and Adam, Hartwig},
  journal = {arXiv:1704.04861},
  year    = {2017}
}

@inproceedings{sandler2018mobilenetv2,
  title     = {MobileNetV2: Inverted Residuals and Linear Bottlenecks},
  author    = {Sandler, Mark and Howard, Andrew and Zhu, Menglong and
               Zhmoginov, Andrey and Chen, Liang-Chieh},
  booktitle = {IEEE/CVF Conference on Computer Vision
               and Pattern Recognition},
  note      = {arXiv:1801.04381},
  year      = {2018}
}`;

/** BibTeX entries of this site and of the two papers. */
export function HowToCite({ messages }: { readonly messages: Messages['about']['cite'] }) {
  return (
    <Section id="cite" heading={messages.heading}>
      <p>{messages.site}</p>
      <Entry text={siteEntry} label={messages.site} />
      <p>{messages.papers}</p>
      <Entry text={paperEntries} label={messages.papers} />
    </Section>
  );
}

function Entry({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <pre className={styles.entry} lang="en" role="group" aria-label={label} tabIndex={0}>
      {text}
    </pre>
  );
}
