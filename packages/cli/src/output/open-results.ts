import { openStore, type Store } from '@recto/batch';
import { Failure, systemReason } from '../failure.ts';

/**
 * Opens the place of the results of a batch. What the system says of it, such as that the disk is full, is told in a
 * sentence: it is no fault of a document.
 *
 * @throws {RangeError} when it is no such place
 */
export async function openResults(place: string): Promise<Store> {
  const store = await openStore(place);
  const told = (verb: 'written' | 'read') => (error: unknown) => {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    throw new Failure(`${store.place} cannot be ${verb}: ${reason}.`, 1, { cause: error });
  };
  return {
    place: store.place,
    put: (path, content) => store.put(path, content).catch(told('written')),
    get: (path) => store.get(path).catch(told('read')),
    size: (path) => store.size(path).catch(told('read')),
    remove: (path) => store.remove(path).catch(told('written')),
  };
}
