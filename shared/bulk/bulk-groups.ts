import type { BulkTool, GoingPost } from '../hand-off/post-files.ts'
import type { Id } from '../record.ts'
import { tools } from './bulk-tools.ts'

/** What goes into files of its own: a channel each, or as many as there are accounts of one network. */
export function groupsOf(tool: BulkTool, written: readonly GoingPost[]): GoingPost[][] {
  if (tools[tool].isPerChannel) return [...Map.groupBy(written, ({ channel }) => channel?.id).values()]
  const accounts = accountsOf(written)
  return [...Map.groupBy(written, ({ channel }) => accounts.get(channel?.id ?? '') ?? 0).values()]
}

/** Which account of its network each channel is: 0 for the first, 1 for a further one. */
export function accountsOf(written: readonly GoingPost[]): Map<Id, number> {
  const channels = new Map(written.flatMap(({ channel }) => (channel ? [[channel.id, channel]] : [])))
  const networks = Map.groupBy(channels.values(), ({ network }) => network)
  return new Map([...networks.values()].flatMap((own) => own.map(({ id }, at) => [id, at] as const)))
}
