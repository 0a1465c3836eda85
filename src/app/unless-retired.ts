import { AppError } from '../model/error.ts';

/** What is read of a unit, or null where it has left the grid meanwhile: another change of the alignment came between. */
export async function unlessRetired<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.details['reason'] === 'retired') return null;
    throw error;
  }
}
