'use client';

import { useState } from 'react';
import { OnePosition, type OnePositionProps } from '@/components/figures/one-position';
import { createOnePositionStore } from '@/lib/store/one-position';

type HomeFigureProps = Pick<OnePositionProps, 'language' | 'messages'>;

/** The opening picture: at its last step, the number of filters free, nothing asked. */
export function HomeFigure(props: HomeFigureProps) {
  const [store] = useState(() => createOnePositionStore());
  return <OnePosition {...props} store={store} headingLevel={2} withQuestion={false} />;
}
