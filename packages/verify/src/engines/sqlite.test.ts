import { expect, test } from 'vitest'
import { statementsOf, toSqlite } from './sqlite.ts'

const sql = (code: string) => toSqlite().run({ path: 'q.md', line: 1, language: 'sql', code, noRun: false })

test('rows are printed as the command line of SQLite prints them', async () => {
  const code = "create table t (a, b);\ninsert into t values ('x;y', 1), (null, 2.5);\nselect * from t;"
  expect(await sql(code)).toMatchObject({ output: 'x;y|1\n|2.5\n', failed: false })
})

test('a fault is printed after what came before it', async () => {
  expect(await sql('select 1; select absent')).toMatchObject({
    output: '1\nError: no such column: absent\n',
    failed: true,
  })
})

test('no database outlives its fence', async () => {
  await sql('create table t (a)')
  expect((await sql('select * from t')).failed).toBe(true)
})

test('a semicolon in a text or a comment ends no statement', () => {
  expect(statementsOf("select ';' -- ; one\n; /* ; */ select 2;\n-- the end;\n")).toEqual([
    "select ';' -- ; one\n",
    ' /* ; */ select 2',
  ])
})
