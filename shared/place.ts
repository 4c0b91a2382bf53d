import { z } from 'zod'
import { Post } from './calendar.ts'
import { Day } from './day.ts'
import { Id, Line, Position, Prose } from './record.ts'

export const placeKinds = ['blog', 'forum', 'group', 'newsletter', 'podcast', 'other'] as const
export const PlaceKind = z.enum(placeKinds)
export type PlaceKind = z.infer<typeof PlaceKind>

/** A place on the net where ideas are found: what is read, and what it gives. */
export const Place = z.object({
  id: Id,
  kind: PlaceKind,
  name: Line,
  url: Line,
  gives: Prose,
  /** When somebody looked there last. */
  lookedOn: Day.nullable(),
  position: Position,
})
export type Place = z.infer<typeof Place>

export const IdeaPlaceRow = Place.extend({
  /** How many ideas came from it. */
  ideas: z.number().int(),
})
export type IdeaPlaceRow = z.infer<typeof IdeaPlaceRow>

/** A post that began at a place, by its title, else by how its text begins. */
export const FoundPost = Post.pick({ id: true, title: true, state: true })
export type FoundPost = z.infer<typeof FoundPost>

export const IdeaPlacePatch = Place.omit({ id: true, position: true }).partial()
export type IdeaPlacePatch = z.infer<typeof IdeaPlacePatch>
