/**
 * The condition of a Sigma rule: or < and < not < selector < parentheses, then the aggregation of
 * old rules. Everything is a loop, not a left recursion, and decided by one or two tokens.
 */
grammar SigmaCondition;

options { caseInsensitive = true; }

condition : disjunction (PIPE aggregation)? EOF ;

disjunction : conjunction (OR conjunction)* ;
conjunction : negation (AND negation)* ;
negation    : NOT* operand ;
operand     : quantifier OF pattern | name | LEFT disjunction RIGHT ;

quantifier : NUMBER | ALL | ANY ;
pattern    : PATTERN | name ;

aggregation : calculation (BY field (COMMA field)*)? COMPARE threshold | NEAR disjunction ;
calculation : COUNT LEFT field? RIGHT | (MIN | MAX | AVG | SUM) LEFT field RIGHT ;
threshold   : NUMBER | DECIMAL ;
field       : name | FIELD ;

/** Only `and`, `or` and `not` are never names: the other words are special in their place only. */
name : NAME | NUMBER | DECIMAL | ALL | ANY | OF | THEM | COUNT | MIN | MAX | AVG | SUM | NEAR | BY ;

OR   : 'or' ;
AND  : 'and' ;
NOT  : 'not' ;
ALL  : 'all' ;
ANY  : 'any' ;
OF   : 'of' ;
THEM : 'them' ;

COUNT : 'count' ;
MIN   : 'min' ;
MAX   : 'max' ;
AVG   : 'avg' ;
SUM   : 'sum' ;
NEAR  : 'near' ;
BY    : 'by' ;

LEFT    : '(' ;
RIGHT   : ')' ;
PIPE    : '|' ;
COMMA   : ',' ;
COMPARE : '>' | '>=' | '<' | '<=' | '=' | '==' ;

/** The longest match wins, so `notepad` and `1selection` are names. */
NUMBER  : [0-9]+ ;
DECIMAL : '-' [0-9]+ | '-'? [0-9]+ '.' [0-9]+ ;
NAME    : NAMED+ ;
PATTERN : NAMED* '*' (NAMED | '*')* ;

/** A field of an aggregation may hold more than a name. */
FIELD : (NAMED | [@$#{}/\\:~+%] | '[' | ']')+ ;

SPACE : [\p{White_Space}]+ -> skip ;

/** What other languages write, so that the whole of it is what was found. */
FOREIGN : '&&' | '||' | '&' | '!' | '!=' | '"' ~["]* '"' | '\'' ~[']* '\'' | '`' ~[`]* '`' ;
OTHER   : . ;

fragment NAMED : [\p{L}\p{M}\p{Nd}_.] | '-' ;
