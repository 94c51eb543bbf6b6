'use client';

import dynamic from 'next/dynamic';

/** Fetched when it is shown, with the way to the engine. */
export const RealPosition = dynamic(
  () => import('./RealPosition').then((module) => module.RealPosition),
  { ssr: false },
);
