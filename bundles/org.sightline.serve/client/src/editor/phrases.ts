import { EditorState, type Extension } from "@codemirror/state";
import { language } from "../texts/texts";

/** What the editor itself says, in Japanese. */
export const japanesePhrases: Record<string, string> = {
  "Control character": "制御文字",
  "Selection deleted": "選択範囲を削除しました",
  "Folded lines": "折りたたんだ行",
  "Unfolded lines": "展開した行",
  "folded code": "折りたたまれた部分",
  unfold: "展開する",
  "Fold line": "この行を折りたたむ",
  "Unfold line": "この行を展開する",
  to: "～",
  Completions: "入力候補",
  Diagnostics: "指摘",
  "No diagnostics": "指摘はありません",
  "Go to line": "行へ移動",
  go: "移動",
  Find: "検索",
  Replace: "置き換え",
  next: "次へ",
  previous: "前へ",
  all: "すべて選択",
  "match case": "大文字と小文字を区別",
  regexp: "正規表現",
  "by word": "単語単位",
  replace: "置き換える",
  "replace all": "すべて置き換える",
  close: "閉じる",
  "current match": "現在の一致箇所",
  "on line": "行",
  "replaced match on line $": "$ 行目を置き換えました",
  "replaced $ matches": "$ 件を置き換えました",
  "$ unchanged lines": "変わらない $ 行",
  "Revert this chunk": "この部分を取り込む",
  Accept: "採用",
  Reject: "却下"
};

/** The phrases of the page's language; the editor's own are English. */
export function phrases(): Extension {
  return language() === "ja" ? EditorState.phrases.of(japanesePhrases) : [];
}
