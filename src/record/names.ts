import type { Slot } from './reading.ts'

/** By which names the resources of a Bundle are found. */
export interface Names {
  /** The Bundle's resources, in its order. */
  readonly slots: readonly Slot[]
  /** By id, as long as no id stands twice: nearly every reference is "Type/id", and an id is quicker to look up than its full name. */
  readonly byId: Map<string, Slot>
  /** By every name: made when an id alone does not tell, and from then on the only one that is kept and asked. */
  every: Map<string, Slot> | undefined
  /** What was found last: the doses of a series all refer to one order. */
  last: Slot | undefined
}

/** The names of a list of resources that is still being filled. */
export const namesOf = (slots: readonly Slot[]): Names => ({ slots, byId: new Map(), every: undefined, last: undefined })

/** The resource that has exactly this name. */
export function named(names: Names, name: string): Slot | undefined {
  if (names.every === undefined) {
    if (names.last?.reference === name) return names.last
    const slot = names.byId.get(name.slice(name.lastIndexOf('/') + 1))
    if (slot?.reference === name) {
      names.last = slot
      return slot
    }
    // Only urns and URLs (both have a colon) can be names that are not made of type and id.
    if (!name.includes(':')) return undefined
  }
  return everyName(names).get(name)
}

/** Every name of every resource, to look up or to add to. */
export function everyName(names: Names): Map<string, Slot> {
  if (names.every !== undefined) return names.every
  const every = new Map<string, Slot>()
  for (const slot of names.slots) {
    every.set(slot.reference, slot)
    if (slot.fullUrl !== undefined) every.set(slot.fullUrl, slot)
  }
  names.every = every
  return every
}
