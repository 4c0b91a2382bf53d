import { ActionIcon, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExperimentDetail } from '../../../shared/review/experiment.ts'
import { api } from '../../api.ts'
import { tiePost } from '../../parts/experiments.ts'
import { useFormat } from '../../parts/format.ts'
import { go } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { Section } from '../../ui/page/section.tsx'
import { useRead } from '../../use-read.ts'
import classes from '../ledger.module.css'

const mostFound = 30

/** The posts that try it: found by their words, opened by their names. */
export function TryingPosts({ experiment: { id }, posts }: ExperimentDetail) {
  const { t } = useTranslation()
  const format = useFormat()
  const tie = (postId: string, isTied: boolean) => void tiePost(id, postId, isTied).catch(() => {})
  return (
    <Section title={t('experiments.posts')} aside={posts.length || null}>
      <ul className={classes.posts} aria-label={t('experiments.posts')}>
        {posts.map((post) => (
          <li key={post.id} className={classes.about}>
            <button
              type="button"
              className={classes.link}
              dir="auto"
              onClick={() => go({ screen: post.isIdea ? 'library' : 'calendar', record: post.id })}
            >
              {post.title || '…'}
            </button>
            <span className={classes.quiet}>
              {post.day ? format.day(post.day, 'short') : t('glossary.idea')}
            </span>
            <ForWriters>
              <ActionIcon
                size="sm"
                aria-label={t('experiments.untie', { title: post.title })}
                onClick={() => tie(post.id, false)}
              >
                <IconX size={14} stroke={1.5} />
              </ActionIcon>
            </ForWriters>
          </li>
        ))}
      </ul>
      <ForWriters>
        <PostPick taken={posts.map((post) => post.id)} onTake={(postId) => tie(postId, true)} />
      </ForWriters>
    </Section>
  )
}

function PostPick({ taken, onTake }: { taken: readonly string[]; onTake: (postId: string) => void }) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const typed = search.trim()
  const { value: hits = [] } = useRead(
    `trying ${typed}`,
    async () => (typed ? api.search.find({ search: typed, limit: mostFound }) : []),
    ['post', 'variant'],
  )
  return (
    <Select
      aria-label={t('experiments.addPost')}
      placeholder={t('experiments.addPost')}
      searchable
      value={null}
      searchValue={search}
      data={hits
        .filter((hit) => hit.table === 'post' && !taken.includes(hit.id))
        .map((hit) => ({ value: hit.id, label: hit.title.text || '…' }))}
      // The file has searched already, with folded letters.
      filter={({ options }) => options}
      {...(typed && { nothingFoundMessage: t('experiments.noPost') })}
      onSearchChange={setSearch}
      onChange={(postId) => {
        if (!postId) return
        setSearch('')
        onTake(postId)
      }}
    />
  )
}
