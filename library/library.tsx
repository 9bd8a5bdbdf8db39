'use client';

import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client';
import { useState, useSyncExternalStore } from 'react';
import { makeQueryClient, toPersistOptions } from './store/query-client';
import { findLack, type Lack } from './store/worker';
import { SayRegion } from '../ui/say';
import { Desk } from './desk';
import { Lacking } from './room/lacking';
import { Opening } from './opening';
import type { LibraryProps } from './types';
import { WordsProvider } from './words';

/** Browsers do not come by what they lack while a page is open. */
const never = (): (() => void) => () => undefined;

/** What this browser lacks; undefined on the server, which cannot know. */
const useLack = (): Lack | null | undefined =>
  useSyncExternalStore<Lack | null | undefined>(
    never,
    () => findLack(window),
    () => undefined,
  );

function WithQueries() {
  const [client] = useState(makeQueryClient);
  const [persistOptions] = useState(toPersistOptions);
  return (
    <PersistQueryClientProvider client={client} persistOptions={persistOptions}>
      <SayRegion>
        <Desk />
      </SayRegion>
    </PersistQueryClientProvider>
  );
}

/** What is on this phone. Served as plain words that do without a script; taken over where the browser can keep things. */
export function Library(given: LibraryProps) {
  const lack = useLack();
  return (
    <WordsProvider given={given}>
      {lack === undefined ? <Opening /> : lack ? <Lacking lack={lack} /> : <WithQueries />}
    </WordsProvider>
  );
}
