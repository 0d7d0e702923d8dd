# Everything is done by SwiftPM and the scripts in .ci; this file names what people do most.
.PHONY: run test build bench docs format lint golden oracles differential conformance quality registries

resgraph := .build/debug/resgraph
corpus ?= Sources/Pipeline/Samples
shared ?= ../shared

## run: build the graph of the samples, and ask it a question
run: build
	$(resgraph) build
	$(resgraph) ask "which meetings are recalled by 64/56"

## build: compile, after installing what is missing
build:
	@.ci/prerequisites
	swift build

## test: run all tests
test:
	@.ci/prerequisites
	swift test

## bench: time the build of a corpus with one job and with one for each processor: make bench corpus=FOLDER
bench:
	@.ci/prerequisites
	swift build -c release --product resgraph
	@.ci/bench $(corpus)

## docs: build the documentation of the libraries
docs:
	@.ci/prerequisites
	@.ci/docs

## format: lay out the source text
format:
	swift format -i -r Sources Tests Package.swift

## lint: check the layout
lint:
	swift format lint --strict -r Sources Tests Package.swift

## golden: record output/ anew
golden: build
	@.ci/golden --record

## oracles: open the graph with other people's programs
oracles:
	@.ci/oracles

## differential: ask resgraph and Oxigraph the same random queries: make differential seed=N queries=N
differential: build
	@.ci/python Tests/Differential/sparql.py --seed $(or $(seed),1) --queries $(or $(queries),10000)

## conformance: run the suites of the W3C, where they are there
conformance:
	swift test --filter Conformance

## quality: measure the graph against facts that others wrote down
quality:
	@.ci/prerequisites
	swift build -c release --product resgraph
	@.ci/python Tests/Evaluation/hold_floor.py $(shared) .build/release/resgraph

## registries: hold the registries against GeoNames, ISO 3166, the treaty collection and resolutions
registries:
	@.ci/python -m pip install --quiet --disable-pip-version-check -r Tests/Registries/requirements.txt
	@.ci/python Tests/Registries/places.py
	@.ci/python Tests/Registries/treaties.py
	@.ci/python Tests/Registries/facts.py
	@[ ! -d $(shared)/corpus ] || .ci/python Tests/Registries/resolutions.py $(shared)/corpus
