/**
 * The measured chance (0…1) that a reviewer agrees with a finding of this check at this strength (0…1). Until a
 * table is fitted, the strength itself.
 */
export function calibrate(_checkId: string, strength: number): number {
  return strength;
}
