#!/usr/bin/env python3
"""Checks the vectors against an implementation that answers JSON Lines; the model of a runner for your language.

    python3 run.py                        # asks `npx @apk-governance/core vectors --run`
    python3 run.py my-program --answer    # asks yours: a question a line in, an answer a line out
"""
import json, pathlib, subprocess, sys

command = sys.argv[1:] or ["npx", "@apk-governance/core", "vectors", "--run"]
files = sorted(pathlib.Path(__file__).parent.glob("*.json"))
vectors = [v for file in files for v in json.loads(file.read_text("utf-8"))["vectors"]]


def question(vector):
    return {key: vector[key] for key in ("rule", "on", "reading", "policy", "facts") if key in vector}


def expectable(answer):
    """All that a vector may expect, from an answer."""
    if "error" in answer:
        issues = [{"path": i["path"], "code": i["code"]} for i in answer["issues"]]
        return {"error": answer["error"], "issues": in_order(issues)}
    findings = answer["findings"]
    return {
        "verdict": answer["verdict"],
        "fails": [f["id"] for f in findings if f["verdict"] == "violated"],
        "missing": [m["fact"] for m in answer["missing"]],
        "clashes": [c["conditions"] for c in answer["clashes"]],
        "remedies": [r["change"] for r in answer["remedies"]],
        "shortfalls": {f["id"]: f["shortfall"] for f in findings if "shortfall" in f},
        "editions": {f["id"]: f["edition"]["from"] for f in findings},
    }


def in_order(issues):
    return sorted(issues, key=lambda issue: (issue["path"], issue["code"]))


asked = "".join(json.dumps(question(v)) + "\n" for v in vectors)
done = subprocess.run(command, input=asked, stdout=subprocess.PIPE, encoding="utf-8")
answers = [json.loads(line) for line in done.stdout.splitlines()]
if len(answers) != len(vectors):
    sys.exit(f"{len(vectors)} questions, {len(answers)} answers")

failed = 0
for vector, answer in zip(vectors, answers):
    expect, found = dict(vector["expect"]), expectable(answer)
    if "issues" in expect:
        expect["issues"] = in_order(expect["issues"])
    if expect != {key: found.get(key) for key in expect}:
        failed += 1
        print(f"{vector['id']}: {vector['title']}\n  expected {expect}\n  answered {found}")
print(f"{len(vectors) - failed} of {len(vectors)} vectors hold")
sys.exit(failed > 0)
