package com.acme;

import com.acme.detections.SigmaRules;
import com.acme.detections.new_.WhoamiExecution;

public final class Main {
  public static void main(String[] arguments) {
    System.out.println(WhoamiExecution.SPLUNK);
    System.out.println(SigmaRules.byId(WhoamiExecution.ID).orElseThrow().queries());
  }
}
