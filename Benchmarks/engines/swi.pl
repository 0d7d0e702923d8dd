% Queries as Prolog goals over the library semweb; rows are counted and not written.
:- use_module(library(semweb/rdf_db)).
:- use_module(library(semweb/rdf_ntriples)).
:- use_module(library(aggregate)).
:- use_module(library(pairs)).
:- initialization(main, main).

e(Local, IRI) :- atom_concat('http://example.org/', Local, IRI).

q(lookup, N) :- e('document/5000', D), aggregate_all(count, rdf(D, _, _), N).
q('two-hop', N) :-
    e('document/5000', D), e(cites, C), aggregate_all(count, (rdf(D, C, B), rdf(B, C, _)), N).
q(star, N) :-
    e('city/17', City), e(heldAt, H), e('organ/3', Organ), e(organ, G), e(title, T),
    e(adoptedOn, A), e('Resolution', R), rdf_equal(rdf:type, Type),
    aggregate_all(count,
        (rdf(D, H, City), rdf(D, G, Organ), rdf(D, Type, R), rdf(D, T, _), rdf(D, A, _)), N).
q('path-plus', N) :-
    e('document/9000', D), e(cites, C), aggregate_all(count, (rdf_reachable(D, C, X), X \== D), N).
q('path-star', N) :- e('document/3', D), e(cites, C), aggregate_all(count, rdf_reachable(_, C, D), N).
q(aggregate, N) :-
    e(heldAt, H), findall(City-1, rdf(_, H, City), Pairs0), keysort(Pairs0, Pairs),
    group_pairs_by_key(Pairs, Groups), length(Groups, N).
q(range, N) :-
    e(adoptedOn, A),
    findall(Date-D, (rdf(D, A, literal(type(_, Date))), Date @>= '1980-01-01', Date @< '2000-01-01'), L),
    sort(1, @>=, L, Sorted), length(First, 20), append(First, _, Sorted), length(First, N).
q(triangle, N) :-
    e(cites, C), aggregate_all(count, (rdf(A, C, B), rdf(B, C, D), rdf(A, C, D)), N).
q(optional, N) :-
    e('city/5', City), e(heldAt, H), e(corrects, C),
    aggregate_all(count, (rdf(D, H, City), (rdf(D, C, _) *-> true ; true)), N).
q(negation, N) :-
    e('city/9', City), e(heldAt, H), e(cites, C),
    aggregate_all(count, (rdf(D, H, City), \+ rdf(_, C, D)), N).
q(text, N) :-
    e(title, T),
    aggregate_all(count,
        (rdf(_, T, literal(Text)), once(sub_atom(Text, _, _, _, 'disarmament victims'))), N).

resident(Bytes) :-
    read_file_to_string('/proc/self/statm', Text, []), split_string(Text, " ", "", [_, R|_]),
    number_string(Pages, R), Bytes is Pages * 4096.

timed(Goal, Milliseconds) :-
    get_time(Start), call(Goal), get_time(End), Milliseconds is (End - Start) * 1000.

times(_, Left, []) :- Left =< 0, !.
times(Goal, Left, [T|Rest]) :- timed(Goal, T), Next is Left - max(T, 0.01), times(Goal, Next, Rest).

query(Seconds, Path) :-
    file_base_name(Path, Base), file_name_extension(Name, _, Base),
    timed(q(Name, N), First), Left is Seconds * 1000 - First,
    times(q(Name, _), Left, Times), msort([First|Times], Sorted),
    Sorted = [Least|_], length(Sorted, Count), Middle is Count // 2, nth0(Middle, Sorted, Median),
    format('{"query": "~w", "rows": ~w, "min_ms": ~w, "median_ms": ~w}~n', [Name, N, Least, Median]),
    flush_output.

main([File, Seconds0|Paths]) :-
    atom_number(Seconds0, Seconds), resident(Before),
    timed(rdf_load(File, [format(ntriples), silent(true)]), Load), resident(After),
    rdf_statistics(triples(Triples)), Memory is After - Before,
    format('{"load_ms": ~w, "triples": ~w, "memory": ~w}~n', [Load, Triples, Memory]), flush_output,
    forall(member(Path, Paths), query(Seconds, Path)).
