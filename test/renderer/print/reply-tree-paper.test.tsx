import { cleanup } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ReplyTreeSheets } from '../../../renderer/print/reply-tree-paper.tsx'
import { aNode, anAnswer } from '../../shared/reply-tree.ts'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

it('says in words where the way ends without an outcome', () => {
  const tree = {
    replyNodes: [aNode('a', 'question', 1), aNode('b', 'question', 2), aNode('X', 'outcome', 3)],
    replyAnswers: [anAnswer('a', 'b', 1), anAnswer('a', 'X', 2), anAnswer('a', null, 3)],
  }
  const paper = show(<ReplyTreeSheets tree={tree} />)
  expect(paper.getAllByText('No answer leads on from here yet: ask')).toHaveLength(1)
  expect(paper.getAllByText('Not decided yet: ask')).toHaveLength(1)
})
