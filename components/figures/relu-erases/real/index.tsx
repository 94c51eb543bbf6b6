'use client';

import dynamic from 'next/dynamic';

/** Fetched when it is shown, with the way to the engine. */
export const RealProjection = dynamic(
  () => import('./RealProjection').then((module) => module.RealProjection),
  { ssr: false },
);
