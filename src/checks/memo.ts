/**
 * Makes a function of a view remember its results for as long as the view lives. A unit's view is replaced when its
 * text changes, so a result can never outlive the text it was computed from.
 */
export function perView<View extends object, T>(compute: (view: View) => T): (view: View) => T {
  const known = new WeakMap<View, { readonly value: T }>();
  return view => {
    const held = known.get(view);
    if (held !== undefined) return held.value;
    const value = compute(view);
    known.set(view, { value });
    return value;
  };
}
