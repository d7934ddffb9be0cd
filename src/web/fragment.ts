/** Does an address fragment lead into the library? Every other one belongs to the quick consult. */
export const isLibrary = (fragment: string): boolean => /^#?library(?:$|[/?&])/.test(fragment)
