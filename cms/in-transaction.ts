import { createLocalReq, type Payload, type PayloadRequest } from 'payload';

/** Runs `work` in one transaction: all that it does with the given request is kept, or nothing when it throws. */
export async function inTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const transactionID = await payload.db.beginTransaction();
  if (transactionID === null) throw new Error('This database has no transactions.');
  const req = await createLocalReq({}, payload);
  req.transactionID = transactionID;
  try {
    const result = await work(req);
    await payload.db.commitTransaction(transactionID);
    return result;
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}
