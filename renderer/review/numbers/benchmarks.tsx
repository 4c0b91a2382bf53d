import { ActionIcon, Button } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Benchmark, offeredBenchmarks } from '../../../shared/review/benchmark.ts'
import { api } from '../../api.ts'
import { useBenchmarkWords } from '../../parts/benchmark-words.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { save } from '../../saving.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { BenchmarkForm } from './benchmark-form.tsx'
import classes from './rates.module.css'

/** The published rates the team trusts: none is there by itself, each can be changed and taken out. */
export function Benchmarks({ benchmarks }: { benchmarks: readonly Benchmark[] }) {
  const { t } = useTranslation()
  const words = useBenchmarkWords()
  const isReadOnly = useReadOnly()
  const [edited, setEdited] = useState<Benchmark>()
  if (isReadOnly && benchmarks.length === 0) return null
  const [example] = offeredBenchmarks
  return (
    <details className={classes.list}>
      <summary>{t('benchmarks.list')}</summary>
      {benchmarks.length === 0 ? (
        <>
          <p className={classes.note}>{t('benchmarks.why')}</p>
          {example ? (
            <p className={classes.note}>
              {t('benchmarks.example')}: {t(`glossary.networkName.${example.network}`)} {words.tell(example)}
            </p>
          ) : null}
        </>
      ) : null}
      <ul className={classes.lines}>
        {benchmarks.map((one) => (
          <Line key={one.id} benchmark={one} onEdit={() => setEdited(one)} />
        ))}
      </ul>
      <ForWriters>
        <BenchmarkForm key={edited?.id ?? 'new'} edited={edited} onDone={() => setEdited(undefined)} />
        {benchmarks.length === 0 ? (
          <Button
            size="xs"
            mt={8}
            onClick={() => void save(() => api.benchmarks.takeOffered()).catch(() => {})}
          >
            {t('benchmarks.take')}
          </Button>
        ) : null}
      </ForWriters>
    </details>
  )
}

function Line({ benchmark, onEdit }: { benchmark: Benchmark; onEdit: () => void }) {
  const { t } = useTranslation()
  const words = useBenchmarkWords()
  const { id, network, source, year } = benchmark
  const name = `${t(`glossary.networkName.${network}`)}, ${source} ${year}`
  const icon = { size: 16, stroke: 1.5, 'aria-hidden': true } as const
  return (
    <li className={classes.line}>
      <NetworkMark network={network} />
      <span className={classes.told}>{words.tell(benchmark)}</span>
      <ForWriters>
        <ActionIcon variant="subtle" aria-label={t('benchmarks.edit', { name })} onClick={onEdit}>
          <IconPencil {...icon} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={t('benchmarks.remove', { name })}
          onClick={() => void save(() => api.benchmarks.remove(id)).catch(() => {})}
        >
          <IconTrash {...icon} />
        </ActionIcon>
      </ForWriters>
    </li>
  )
}
