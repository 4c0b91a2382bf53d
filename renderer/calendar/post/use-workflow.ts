import type { PostWorkflow } from '../../../shared/posts/workflow.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { useRead } from '../../use-read.ts'

const watched = ['post', 'variant', 'postVersion', 'approval', 'member', 'workspace'] as const

/** The versions of a post and the answers to them. */
export function useWorkflow(postId: Id): PostWorkflow | undefined {
  return useRead(`workflow ${postId}`, () => api.workflow.read(postId), watched).value
}
