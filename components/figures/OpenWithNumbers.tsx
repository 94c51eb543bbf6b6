import { LinkButton } from '@/components/ui/LinkButton';

interface OpenWithNumbersProps {
  readonly href: string;
  /** Where it leads. */
  readonly children: string;
}

/** The way from a figure, which sets one number, to the page that sets them all. */
export function OpenWithNumbers({ href, children }: OpenWithNumbersProps) {
  return (
    <LinkButton look="quiet" href={href}>
      {children}
    </LinkButton>
  );
}
