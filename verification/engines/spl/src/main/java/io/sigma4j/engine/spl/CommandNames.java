package io.sigma4j.engine.spl;

import java.util.Set;

/** What the documentation says of the commands' places and arguments. */
final class CommandNames {

  /** Commands that are executed or have a parser of their own. */
  private static final Set<String> PARSED =
      words(
          "search where eval regex rex stats eventstats streamstats bin bucket fields table rename"
              + " sort head dedup fillnull multisearch tstats");

  /** Commands whose arguments are only checked for balance. */
  private static final Set<String> CHECKED =
      words(
          "abstract accum addcoltotals addinfo addtotals analyzefields anomalies anomalousvalue"
              + " anomalydetection append appendcols appendpipe arules associate audit autoregress"
              + " bucketdir chart cluster cofilter collect concurrency contingency convert"
              + " correlate ctable datamodel datamodelsimple dbinspect delete delta diff erex"
              + " eventcount extract fieldformat fieldsummary filldown findtypes folderize foreach"
              + " format from fromjson gauge gentimes geom geomfilter geostats highlight history"
              + " iconify inputcsv inputlookup iplocation join kmeans kv kvform loadjob localize"
              + " localop lookup makecontinuous makemv makeresults map mcatalog mcollect metadata"
              + " metasearch meventcollect mpreview msearch mstats multikv mvcombine mvexpand nomv"
              + " noop outlier outputcsv outputlookup outputtext overlap pivot predict rangemap"
              + " rare redistribute reltime replace require rest return reverse rtorder"
              + " savedsearch script run scrub searchtxn selfjoin sendalert sendemail set"
              + " setfields sichart sirare sistats sitimechart sitop spath strcat tags tail"
              + " timechart timewrap tojson top transaction transpose trendline tscollect"
              + " typeahead typelearner typer union uniq untable walklex where x11 xmlkv"
              + " xmlunescape xpath xyseries");

  /** Commands that may begin a search after a leading pipe. */
  private static final Set<String> GENERATING =
      words(
          "search audit datamodel datamodelsimple dbinspect eventcount from gentimes history"
              + " inputcsv inputlookup loadjob makeresults mcatalog metadata metasearch mpreview"
              + " msearch mstats multisearch pivot rest savedsearch searchtxn set tstats typeahead"
              + " union walklex");

  /** Generating commands that may also come later in a search. */
  private static final Set<String> ANYWHERE =
      words("search union tstats mstats inputlookup inputcsv loadjob");

  private static final Set<String> NEED_ARGUMENT =
      words(
          "accum anomalousvalue append appendcols appendpipe associate autoregress chart collect"
              + " contingency convert correlate datamodel delta erex fieldformat foreach from geom"
              + " geostats inputcsv inputlookup iplocation join loadjob lookup makecontinuous"
              + " makemv map mvcombine mvexpand nomv outputlookup pivot predict rangemap rare"
              + " rest replace savedsearch searchtxn selfjoin set strcat timechart top trendline"
              + " tscollect union untable xpath xyseries");

  private CommandNames() {}

  static boolean isKnown(String name) {
    return PARSED.contains(name) || CHECKED.contains(name);
  }

  static boolean mayBeFirst(String name) {
    return GENERATING.contains(name);
  }

  static boolean mayBeLater(String name) {
    return !GENERATING.contains(name) || ANYWHERE.contains(name);
  }

  static boolean needsArgument(String name) {
    return NEED_ARGUMENT.contains(name);
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
