import type { Nodes } from 'mdast'
import { nodesOf, type Page } from '../page.ts'
import { type Rule, say } from './rule.ts'

/** What is gone or deprecated: how it looks in code, since when, and what to write. */
const removed: readonly [name: RegExp, since: string, instead: string][] = [
  [/\.append\(pd\.|\bdf\.append\(/, 'pandas 2.0', 'pd.concat'],
  [/\.applymap\(/, 'pandas 3.0', 'DataFrame.map'],
  [/\.ix\[/, 'pandas 1.0', 'loc or iloc'],
  [/\bfillna\([^)]*\bmethod=/, 'pandas 3.0', 'ffill or bfill'],
  [/\]\.fillna\([^)]*\binplace=True/, 'pandas 3.0', 'an assignment'],
  [/\bresample\(["'](?:M|Q|Y|A|BM|BQ|H|T|S)["']\)/, 'pandas 3.0', 'ME, QE, YE, h, min, s'],
  [/\bfreq=["'](?:M|Q|Y|A|BM|BQ|H|T|S)["']/, 'pandas 3.0', 'ME, QE, YE, h, min, s'],
  [/\bsquared=False/, 'scikit-learn 1.6', 'root_mean_squared_error'],
  [/\bbase_estimator=/, 'scikit-learn 1.4', 'estimator='],
  [/\bLinearRegression\([^)]*normalize=/, 'scikit-learn 1.2', 'StandardScaler'],
  [/\bOneHotEncoder\([^)]*\bsparse=/, 'scikit-learn 1.4', 'sparse_output='],
  [/\bload_boston\b/, 'scikit-learn 1.2', 'another dataset'],
  [/\bget_feature_names\(\)/, 'scikit-learn 1.2', 'get_feature_names_out'],
  [/\bLogisticRegression\([^)]*\bpenalty=/, 'scikit-learn 1.8', 'l1_ratio= and C='],
  [/\bnp\.(?:float_|bool8|product|in1d|trapz|NaN|Inf)\b/, 'NumPy 2.0', 'the name that NumPy 2 kept'],
  [/\btransition_model_version_stage\b/, 'MLflow 2.9', 'aliases'],
  [/\bschedule_interval\b/, 'Airflow 3.0', 'schedule='],
  [/\bSubDagOperator\b/, 'Airflow 3.0', 'task groups'],
]

/** Names that are gone stand only where an answer warns of them. */
export const removedNames: Rule = {
  name: 'removed-names',
  description: 'A name that was removed or renamed stands only in pitfalls and alerts.',
  check(pages) {
    for (const page of pages)
      for (const node of codeOf(page))
        for (const [name, since, instead] of removed)
          if (name.test(node.value))
            say(
              page.file,
              node,
              this,
              `Unexpected ${name.exec(node.value)?.[0]}: gone or deprecated since ${since}, expected ${instead}`,
            )
  },
}

function codeOf({ sections }: Page) {
  const blocks = sections
    .filter(({ title }) => title !== 'Pitfalls')
    .flatMap(({ blocks }) => blocks.filter(block => !isAlert(block)))
  return [...nodesOf(blocks, 'code'), ...nodesOf(blocks, 'inlineCode')]
}

/** `> [!WARNING]` */
function isAlert(block: Nodes): boolean {
  const [text] = block.type === 'blockquote' ? nodesOf([block], 'text') : []
  return text !== undefined && /^\[!\w+\]/.test(text.value)
}
