/** Mutants that survive, and why that is right: the change makes no difference to any patient. */
export const explained: Readonly<Record<string, string>> = {}
