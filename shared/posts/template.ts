import { z } from 'zod'
import { PostType } from '../calendar/calendar.ts'
import { Id, Line, Position, Prose } from '../record.ts'

/** The skeleton of a post: what stays when the subject changes, with gaps to fill. */
export const Template = z.object({
  id: Id,
  title: Line,
  text: Prose,
  type: PostType.nullable(),
  pillarId: Id.nullable(),
  tacticId: Id.nullable(),
  position: Position,
})
export type Template = z.infer<typeof Template>

/** A channel that a post from this template is meant for. */
export const TemplateChannel = z.object({ id: Id, templateId: Id, channelId: Id })
export type TemplateChannel = z.infer<typeof TemplateChannel>

export const TemplateRow = Template.extend({ channelIds: z.array(Id) })
export type TemplateRow = z.infer<typeof TemplateRow>

export const TemplatePatch = Template.omit({ id: true, position: true })
  .extend({ channelIds: z.array(Id) })
  .partial()
export type TemplatePatch = z.infer<typeof TemplatePatch>
