import { nobody } from '../access/nobody';

/** For fields that hooks fill in: whatever comes over REST is ignored. */
export const onlyTheProgram = { create: nobody, update: nobody };
